import type { ReactNode } from "react";
import { placeWords } from "#lib/charts/place";
import { absenceOf, type Room, roomsShown } from "#lib/charts/rooms";
import { languages } from "#lib/text/languages";
import type { Source } from "#lib/text/text";
import { Clauses } from "../charts/clauses";
import type { Words } from "../charts/words";
import type { ResultView } from "./result-view";
import styles from "./room.module.css";

type Props = {
  result: ResultView;
  room: Room;
  /** What it finds. */
  title: string;
  /** What it is about, with how sure the finding is; else its name. */
  eyebrow?: string;
  children?: ReactNode;
};

/** A room under its finding: the heading of its page, or of a part of the whole report. */
export function RoomBody({ result, room, title, eyebrow, children }: Props) {
  const { words, isWhole } = result;
  const Heading = isWhole ? "h2" : "h1";
  return (
    <section id={room} className={styles.room} aria-labelledby={`${room}-title`}>
      <p className="eyebrow">{eyebrow ?? words.translate(`rooms.names.${room}`)}</p>
      <Heading id={`${room}-title`} className={styles.title}>
        <Clauses text={title} locale={words.locale} />
      </Heading>
      {children}
    </section>
  );
}

type PartProps = { result: ResultView; id?: string; title: ReactNode; children: ReactNode };

/** A part of a room. */
export function Part({ result: { isWhole }, id, title, children }: PartProps) {
  const Heading = isWhole ? "h3" : "h2";
  return (
    <section id={id} className={styles.part}>
      <Heading className={styles.partTitle}>{title}</Heading>
      {children}
    </section>
  );
}

type SourcesProps = {
  result: ResultView;
  /** The places in the studies. */
  sources?: Source[];
  /** The studies alone, where what rests on them says the place itself. */
  papers?: Source["paper"][];
  children?: ReactNode;
};

/** What a room rests on, once: the studies, what is ours, and the way to all of it. */
export function Sources({ result, sources = [], papers = [], children }: SourcesProps) {
  const { words, edition, isWhole } = result;
  const { translate, locale } = words;
  const named = studiesNamed(sources, papers, words);
  return (
    <footer className={styles.sources}>
      <p>
        <strong>{translate("rooms.sources.title")}</strong>{" "}
        {words.sentences([
          named.length > 0
            ? translate("rooms.sources.published", { sources: named.join(translate("rooms.sources.joint")) })
            : "",
          translate("rooms.sources.ours"),
        ])}{" "}
        {isWhole ? null : <a href={`/${locale}/method?edition=${edition.id}`}>{translate("rooms.sources.method")}</a>}
      </p>
      {children}
    </footer>
  );
}

/** Each study once, with its places where they are told here. */
export function studiesNamed(sources: Source[], papers: Source["paper"][], { translate, locale }: Words): string[] {
  const studies = [...new Set([...sources.map(({ paper }) => paper), ...papers])];
  return studies.flatMap((paper) => {
    if (paper === "leapmark") return [];
    const places = sources.flatMap((each) => (each.paper === paper ? [placeWords(each.place, locale)] : []));
    return [[translate(`classes.paper.${paper}`), ...new Set(places)].join(languages[locale].comma)];
  });
}

/** The way back up and to the rooms before and after. */
export function RoomWays({ result, room }: { result: ResultView; room: Room }) {
  const { words, places, shows } = result;
  const { translate } = words;
  // A room that does not apply is no stop on the way.
  const all = roomsShown(shows).filter((each) => each === room || absenceOf(each, result) === null);
  const at = all.indexOf(room);
  const [before, next] = [all[at - 1], all[at + 1]];
  const name = (each: Room) => translate(`rooms.names.${each}`);
  return (
    <nav className={`${styles.ways} screen`} aria-label={translate("rooms.navigation")}>
      <a href={places.first}>{translate("rooms.first")}</a>
      {before ? <a href={places.room(before)}>{translate("rooms.before", { room: name(before) })}</a> : null}
      {next ? (
        <a className={styles.next} href={places.room(next)}>
          {translate("rooms.next", { room: name(next) })}
        </a>
      ) : null}
    </nav>
  );
}
