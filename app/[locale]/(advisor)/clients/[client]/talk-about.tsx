import { anchorName } from "#app/[locale]/(advisor)/anchor-words";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import { pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { type Anchor, writtenAnchor } from "#lib/advising/anchor";
import { adviceShown } from "#lib/charts/advice";
import { networkIds } from "#lib/scoring/classes";
import type { Locale } from "#lib/text/text";
import { editionOf } from "#questionnaires";
import styles from "./client.module.css";

type Props = {
  locale: Locale;
  home: string;
  snapshot: SnapshotRecord;
  showsTiers: boolean;
  /** The room of the result that is looked at; left out for its first screen. */
  room: string | undefined;
};

/** Places, under a heading where there are several of its kind. */
type Group = { title: string | null; anchors: readonly Anchor[] };

const position: Anchor = { on: "part", part: "position" };
const stage: Anchor = { on: "part", part: "stage" };
const networks: readonly Anchor[] = networkIds.map((part) => ({ on: "part", part }));

function groupsOf({ room, snapshot, showsTiers, locale }: Omit<Props, "home">): Group[] {
  const translate = translator(locale);
  const advice = (): Anchor[] =>
    adviceShown(editionOf(snapshot), snapshot.diagnosis).map(({ id }) => ({ on: "advice", advice: id }));
  const one = (...anchors: Anchor[]) => [{ title: null, anchors }];
  switch (room) {
    case undefined:
      return one(position, stage, ...networks);
    case "strength":
      return one(position);
    case "learning":
      return one(stage);
    case "networks":
      return one(...networks);
    case "advice":
      return one(...advice());
    case "tiers":
      return (showsTiers ? (tiersOf(snapshot, sharedLook(null)).steps ?? []) : []).map(({ tier, clauses }) => ({
        title: translate(`ladder.short.${tier}`),
        anchors: clauses.map(({ id }) => ({ on: "criterion", tier, criterion: id })),
      }));
    default:
      return [];
  }
}

/** The places of the part of a client's result that is looked at, each with the way to talk about it. */
export function TalkAbout({ home, ...shown }: Props) {
  const translate = translator(shown.locale);
  const groups = groupsOf(shown).filter(({ anchors }) => anchors.length > 0);
  if (groups.length === 0) return null;
  const list = (anchors: readonly Anchor[]) => (
    <ul className={styles.places}>
      {anchors.map((anchor) => (
        <li key={writtenAnchor(anchor)}>
          <a href={pathWith(`${home}/talk`, { on: writtenAnchor(anchor) })}>
            {anchorName(anchor, shown.snapshot, shown.locale)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="screen" aria-labelledby="talk-about">
      <h2 id="talk-about">{translate("threads.aboutResult")}</h2>
      <p className="soft">{translate("threads.aboutResultHint")}</p>
      {groups.map(({ title, anchors }) =>
        title === null ? (
          <div key="all">{list(anchors)}</div>
        ) : (
          <details key={title}>
            <summary>{title}</summary>
            {list(anchors)}
          </details>
        ),
      )}
    </section>
  );
}
