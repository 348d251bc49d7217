import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { listSnapshots, readSnapshot } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";
import { latestEdition } from "#questionnaires";

type Props = { actor: Actor; locale: Locale; home: string };

/** Every result that a sheet has had, with the quadrant that it found. */
export async function OlderResults({ actor, locale, home }: Props) {
  const translate = translator(locale);
  const db = await database();
  const snapshots = await listSnapshots(db, actor);
  const lines = snapshots.ok ? snapshots.value : [];
  const outcomes = await Promise.all(lines.map(({ revision }) => readSnapshot(db, actor, revision)));
  const results = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (results.length === 0) return null;
  return (
    <>
      <h2>{translate("tasks.older")}</h2>
      <ul>
        {results.map(({ edition, revision, submittedAt, diagnosis: { technicalStrength } }) => (
          <li key={revision}>
            <a href={`${home}/result/${revision}`}>
              {translate("tasks.version", {
                revision,
                at: formats(locale).dateTime(submittedAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </a>
            {" · "}
            {technicalStrength.quadrant
              ? translate(`classes.quadrant.${technicalStrength.quadrant}.name`)
              : translate("tasks.unplaced")}
            {edition === latestEdition.id ? "" : ` · ${translate("tasks.ofEdition", { edition })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
