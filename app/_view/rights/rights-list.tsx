import { translator } from "#app/translate";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import type { KindCount, Preview, ShownRight } from "./rights-props";
import { RightsTable } from "./rights-table";
import { SaidOfAll } from "./said-of-all";

type Props = {
  action: string;
  locale: Locale;
  base: number;
  total: number;
  /** The first that is shown, from 1. */
  from: number;
  isNone: boolean;
  kinds: KindCount[];
  rights: ShownRight[];
  said: Preview["said"];
};

/** The list, a page of it at a time, with a way to change each row, and what can be said of all. */
export function RightsList({ action, locale, base, total, from, isNone, kinds, rights, said }: Props) {
  const translate = translator(locale);
  const to = from + rights.length - 1;
  return (
    <section id="list" aria-labelledby="list-title">
      <h2 id="list-title">{translate("rights.list.title")}</h2>
      {total > 0 && (
        <p>
          {translate("rights.summary", {
            count: total,
            kinds: listed(
              kinds.map(({ words }) => words),
              locale,
            ),
          })}
        </p>
      )}
      <p className="row">
        <a className="button quiet" href={`${action}?row=new#row`}>
          {translate("rights.list.add")}
        </a>
      </p>
      <RightsTable
        rights={rights}
        caption={translate("rights.list.from", { from, to, total })}
        locale={locale}
        actOf={({ place, name, number }) => (
          <a
            href={`${action}?row=${place}#row`}
            aria-label={translate("rights.list.editOf", { row: place, name: name || number })}
          >
            {translate("rights.list.edit")}
          </a>
        )}
      />
      {total > rights.length && (
        <nav className="row" aria-label={translate("rights.list.title")}>
          {from > 1 && <a href={`${action}?from=${from - 1}#list`}>{translate("rights.list.earlier")}</a>}
          {to < total && <a href={`${action}?from=${to + 1}#list`}>{translate("rights.list.later")}</a>}
        </nav>
      )}
      {total > 0 ? (
        <Acts {...{ action, locale, base, total, said }} />
      ) : (
        <SayNone {...{ action, locale, base, isNone }} />
      )}
    </section>
  );
}

/** What can be done with all rows at once. */
function Acts({ action, locale, base, total, said }: Pick<Props, "action" | "locale" | "base" | "total" | "said">) {
  const translate = translator(locale);
  return (
    <>
      {said.length > 0 && (
        <form method="post" action={`${action}/all`} className="stack">
          <PressField />
          <input type="hidden" name="base" value={base} />
          <SaidOfAll said={said} locale={locale} />
          <button type="submit" className="button quiet">
            {translate("rights.list.saveAll")}
          </button>
        </form>
      )}
      <details>
        <summary>{translate("rights.list.clear")}</summary>
        <p>{translate("rights.list.clearSure", { count: total })}</p>
        <form method="post" action={`${action}/clear`}>
          <PressField />
          <input type="hidden" name="base" value={base} />
          <button type="submit" className="button danger">
            {translate("rights.list.clearYes")}
          </button>
        </form>
      </details>
    </>
  );
}

/** Says that there are none, which a blank does not. */
function SayNone({ action, locale, base, isNone }: Pick<Props, "action" | "locale" | "base" | "isNone">) {
  const translate = translator(locale);
  if (isNone) return <p>{translate("rights.card.isNone")}</p>;
  return (
    <form method="post" action={`${action}/clear`}>
      <PressField />
      <input type="hidden" name="base" value={base} />
      <button type="submit" className="plain" name="none" value="yes">
        {translate("rights.list.sayNone")}
      </button>
    </form>
  );
}
