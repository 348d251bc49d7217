import { ConfirmFold } from "#app/_view/hand-out/confirm-fold";
import handOut from "#app/_view/hand-out/hand-out.module.css";
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
      <ul className={handOut.links}>
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
      <div className={handOut.acts}>
        <ConfirmFold
          summary={translate("colleagues.again")}
          label={translate("colleagues.againLabel", { name })}
          hint={translate("colleagues.againHint")}
          action={`${home}/colleagues/again`}
          fields={{ link: link.id }}
          confirm={translate("colleagues.create")}
        />
        {!revokedAt && !isOver && (
          <ConfirmFold
            summary={translate("colleagues.end")}
            label={translate("colleagues.endLabel", { name })}
            hint={translate("colleagues.endSure")}
            action={`${home}/colleagues/end`}
            fields={{ link: link.id }}
            confirm={translate("colleagues.endConfirm")}
            isDangerous
          />
        )}
      </div>
    </li>
  );
}
