import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import { Ladder } from "#app/_view/ladder/ladder";
import { PairList } from "#app/_view/official/pair-list";
import { TaskList } from "#app/_view/task-list";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { factsById } from "#app/acts/programme/rules";
import { askedOf } from "#app/acts/sheets/asked";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import type { OpenFigures } from "#app/acts/sheets/open-figures";
import { type Translate, translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { clashGroups } from "#app/words/figure-contradictions";
import { progressOf } from "#lib/programme/asked-figures";
import { figureProblems } from "#lib/rules/form";
import { partsOf } from "#lib/rules/keys";
import { tiers } from "#lib/rules/rule-set";
import { figureHref } from "./figure-href";

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<{ aim?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("official.title") };
}

/** How many of the missing figures are named at once. */
const named = 8;

/** What official figures are asked, how far they are, and what every tier's rules say of them now. */
export default async function OfficialPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFigures(token);
  const translate = translator(locale);
  const words = wordsOf(locale);
  const home = `/${locale}/sheets/${token}`;
  const { aim, inRound, sheet, values, figures, facts, now } = opened;
  const isDraft = sheet.state === "draft";
  const { sections } = askedOf(opened);
  const progress = progressOf(sections, values);
  const pairs = clashGroups(clashesAmong(opened.values), locale).map((group) => ({
    ...group,
    pairs: group.pairs.map((each) => ({
      ...each,
      href: figureHref(home, each.keys[0]),
    })),
  }));
  const steps = ladderFrom(verdictsOn(facts, now), now, facts);
  const isChoosing = isDraft && (aim === null || (await searchParams).aim !== undefined);
  const rows = sections.map(({ section, facts: asked }) => {
    const { given, total } = progressOf([{ section, facts: asked }], values);
    const problems = asked.reduce(
      (sum, { fact, keys }) =>
        sum +
        keys.filter((key) => {
          const stored = figures.get(key);
          return (stored?.waiting.length ?? 0) > 0 || figureProblems(fact, stored?.entry).length > 0;
        }).length,
      0,
    );
    const state = given === total ? ("done" as const) : given > 0 ? ("partly" as const) : ("empty" as const);
    return {
      id: section.id,
      title: section.text[locale],
      href: isDraft ? `${home}/official/${section.id}` : null,
      state: problems > 0 ? ("attention" as const) : state,
      words:
        problems > 0
          ? translate("official.sectionProblems", { count: problems })
          : state === "done"
            ? translate("official.sectionDone")
            : state === "partly"
              ? translate("official.sectionPartly", { given, total })
              : translate("official.sectionEmpty"),
      kept: null,
    };
  });
  const begin = rows.find(({ state }) => state !== "done");
  return (
    <main id="main" className="sheet wide">
      <p className="soft screen">
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      <h1>{translate("official.title")}</h1>
      <p className="lead">{translate("official.lead")}</p>
      {!isDraft && (
        <p className="notice screen">{(inRound && sentWords(inRound, locale)) ?? translate("official.sealed")}</p>
      )}
      {isChoosing ? (
        <Aim {...{ opened, translate, home }} />
      ) : (
        aim && (
          <p className="screen">
            <strong>{translate("official.aim.current", { tier: translate(`rounds.tiers.${aim}`) })}</strong>
            {isDraft && (
              <>
                {" · "}
                <a href={`${home}/official?aim`}>{translate("official.aim.change")}</a>
              </>
            )}
          </p>
        )
      )}
      {inRound && (
        <p className="notice">
          {translate("official.aim.round", {
            round: inRound.round.name,
            tier: translate(`rounds.tiers.${inRound.round.tier}`),
          })}
        </p>
      )}
      {sections.length > 0 && (
        <div className="screen">
          <TaskList
            title={translate("official.sections")}
            progress={{ answered: progress.given, total: progress.total }}
            progressWords={translate("official.progress", { given: progress.given, total: progress.total })}
            barLabel={translate("official.bar", { given: progress.given })}
            leftWords={
              progress.missing.length === 0
                ? translate("official.complete")
                : translate("official.missingTitle", { count: progress.missing.length })
            }
            rows={rows}
          />
          <PairList groups={pairs} />
          {progress.missing.length > 0 && progress.given > 0 && (
            <>
              <h2>{translate("official.missingTitle", { count: progress.missing.length })}</h2>
              <ul>
                {progress.missing.slice(0, named).map((key) => (
                  <li key={key}>{isDraft ? <a href={figureHref(home, key)}>{nameOf(key)}</a> : nameOf(key)}</li>
                ))}
                {progress.missing.length > named && (
                  <li>{translate("official.missingMore", { count: progress.missing.length - named })}</li>
                )}
              </ul>
            </>
          )}
          <p className="row">
            {isDraft && begin && (
              <a className="button" href={`${home}/official/${begin.id}`}>
                {translate(progress.given === 0 ? "official.begin" : "official.continue")}
              </a>
            )}
            <a className="button quiet" href={`${home}/evidence`}>
              {translate("official.toEvidence")}
            </a>
          </p>
        </div>
      )}
      {values.size > 0 && (
        <section aria-labelledby="ladder">
          <h2 id="ladder">{translate("ladder.title")}</h2>
          <p>
            <strong>{headlineWords(steps, aim, words)}</strong>
          </p>
          <p>{translate("ladder.lead")}</p>
          <Ladder
            words={words}
            steps={steps}
            aim={aim}
            factHref={isDraft ? (key, tier) => figureHref(home, key, tier) : undefined}
          />
        </section>
      )}
    </main>
  );

  function nameOf(key: string): string {
    const { fact, year } = partsOf(key);
    const name = factsById.get(fact)?.text[locale] ?? key;
    return year === null ? name : translate("ladder.ofYear", { year: String(year), name });
  }
}

type AimProps = { opened: OpenFigures; translate: Translate; home: string };

function Aim({ opened: { aim }, translate, home }: AimProps) {
  return (
    <form method="post" action={`${home}/official/aim`} className="screen">
      <fieldset>
        <legend>
          <h2>{translate("official.aim.title")}</h2>
        </legend>
        <p className="soft">{translate("official.aim.hint")}</p>
        {tiers.map((tier) => (
          <label key={tier} className="option">
            <input type="radio" name="tier" value={tier} defaultChecked={tier === aim} required />
            <span>{translate(`rounds.tiers.${tier}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" className="button">
          {translate("official.aim.save")}
        </button>
      </p>
    </form>
  );
}
