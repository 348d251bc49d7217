import { TaskList } from "#app/_view/task-list";
import { clashesAmong } from "#app/acts/sheets/clashes";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { type AskedSection, progressOf } from "#lib/programme/asked-facts";
import type { FactKey } from "#lib/rules/fact";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { ClashList } from "./clash-list";
import { factHref } from "./fact-href";
import { factSectionRows } from "./section-rows";
import { factName } from "./words";

/** How many of the missing facts are named at once. */
const namedAtMost = 8;

type Place = { opened: OpenFacts; locale: Locale; home: string };

/** How far the facts are, what does not go together or is missing, and where to go on. */
export function FactProgress({ sections, opened, locale, home }: Place & { sections: readonly AskedSection[] }) {
  const translate = translator(locale);
  const { given: count, total, missing } = progressOf(sections, opened.values);
  const rows = factSectionRows(opened, sections, { locale, home });
  const begin = rows.find(({ state }) => state !== "done");
  return (
    <div className="screen">
      <TaskList
        id="parts"
        title={translate("official.sections")}
        progress={{ answered: count, total }}
        progressWords={translate("official.progress", { given: count, total })}
        barLabel={translate("official.bar", { given: count })}
        leftWords={
          missing.length === 0
            ? translate("official.complete")
            : translate("official.missingTitle", { count: missing.length })
        }
        rows={rows}
      />
      <ClashList
        clashes={clashesAmong(opened.values, dayOf(opened.now))}
        locale={locale}
        hrefOf={([key]) => factHref(home, key)}
      />
      {count > 0 && <MissingFacts {...{ missing, opened, locale, home }} />}
      <p className="row">
        {opened.mayMend && begin && (
          <a className="button" href={`${home}/official/${begin.id}`}>
            {translate(count === 0 ? "official.begin" : "official.continue")}
          </a>
        )}
        <a className="button quiet" href={`${home}/evidence`}>
          {translate("official.toEvidence")}
        </a>
      </p>
    </div>
  );
}

/** The first of the facts that are missing, by name, and how many more there are. */
function MissingFacts({ missing, opened, locale, home }: Place & { missing: readonly FactKey[] }) {
  const translate = translator(locale);
  const { mayMend } = opened;
  if (missing.length === 0) return null;
  return (
    <>
      <h2>{translate("official.missingTitle", { count: missing.length })}</h2>
      <ul>
        {missing.slice(0, namedAtMost).map((key) => {
          const name = factName(key, locale);
          return <li key={key}>{mayMend ? <a href={factHref(home, key)}>{name}</a> : name}</li>;
        })}
        {missing.length > namedAtMost && (
          <li>{translate("official.missingMore", { count: missing.length - namedAtMost })}</li>
        )}
      </ul>
    </>
  );
}
