import { PressField } from "#app/_view/press-field";
import { type EntryOf, isKnown } from "#app/[locale]/(firm)/prepare/prepared-lists";
import { formats, translator } from "#app/translate";
import type { ColleagueLink } from "#db/sheets/colleague-links";
import { linesOf } from "#lib/programme/asked-lines";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./colleagues.module.css";

type Props = { links: readonly ColleagueLink[]; entryOf: EntryOf; locale: Locale; home: string };

/** The links that were made: for whom, how far each is, and what can be done with it. */
export function LinkList({ links, ...shared }: Props) {
  const translate = translator(shared.locale);
  return (
    <section id="links" aria-labelledby="links-title">
      <h2 id="links-title">{translate("colleagues.listTitle")}</h2>
      <ul className={styles.links}>
        {links.map((link) => (
          <Link key={link.id} link={link} {...shared} />
        ))}
      </ul>
    </section>
  );
}

type LinkProps = Omit<Props, "links"> & { link: ColleagueLink };

function Link({ link, entryOf, locale, home }: LinkProps) {
  const translate = translator(locale);
  const { name, createdAt, expiresAt, revokedAt, seenAt, doneAt } = link;
  const format = formats(locale);
  const day = (at: Date) => ({ day: format.dateTime(at, { dateStyle: "medium" }) });
  const lines = linesOf(link);
  const filled = lines.filter((line) => isKnown(line, entryOf)).length;
  const isOver = expiresAt <= new Date();
  const words = [
    translate("colleagues.created", day(createdAt)),
    revokedAt
      ? translate("colleagues.revoked", day(revokedAt))
      : translate(isOver ? "colleagues.expired" : "colleagues.expires", day(expiresAt)),
    seenAt
      ? translate("colleagues.seen", { at: format.dateTime(seenAt, { dateStyle: "medium", timeStyle: "short" }) })
      : translate("colleagues.unseen"),
    ...(doneAt ? [translate("colleagues.done", day(doneAt))] : []),
  ];
  const progress = translate("colleagues.progress", { asked: lines.length, filled });
  return (
    <li>
      <p>
        <strong>{name}</strong> · {progress}
      </p>
      <progress className={styles.bar} value={filled} max={lines.length} aria-label={`${name} · ${progress}`} />
      <p className="soft">{words.join(languages[locale].comma)}</p>
      <div className={styles.acts}>
        <Again {...{ link, locale, home }} />
        {!revokedAt && !isOver && <Ending {...{ link, locale, home }} />}
      </div>
    </li>
  );
}

type ActProps = { link: ColleagueLink; locale: Locale; home: string };

/** A link is shown once: who lost it makes another. */
function Again({ link: { id, name }, locale, home }: ActProps) {
  const translate = translator(locale);
  return (
    <details>
      <summary aria-label={translate("colleagues.againLabel", { name })}>{translate("colleagues.again")}</summary>
      <p className="soft">{translate("colleagues.againHint")}</p>
      <form method="post" action={`${home}/colleagues/again`}>
        <PressField />
        <input type="hidden" name="link" value={id} />
        <button
          type="submit"
          className="button quiet"
          aria-label={`${translate("colleagues.create")} · ${translate("colleagues.againLabel", { name })}`}
        >
          {translate("colleagues.create")}
        </button>
      </form>
    </details>
  );
}

/** Asks once more before a link is taken back, without scripts too. */
function Ending({ link: { id, name }, locale, home }: ActProps) {
  const translate = translator(locale);
  return (
    <details>
      <summary aria-label={translate("colleagues.endLabel", { name })}>{translate("colleagues.end")}</summary>
      <p className="soft">{translate("colleagues.endSure")}</p>
      <form method="post" action={`${home}/colleagues/end`}>
        <PressField />
        <input type="hidden" name="link" value={id} />
        <button
          type="submit"
          className="button danger"
          aria-label={`${translate("colleagues.endConfirm")} · ${translate("colleagues.endLabel", { name })}`}
        >
          {translate("colleagues.endConfirm")}
        </button>
      </form>
    </details>
  );
}
