import type { ReactNode } from "react";
import { planeChart } from "#lib/charts/plane";
import { absenceOf, type Room, roomsShown } from "#lib/charts/rooms";
import { strengthShown } from "#lib/charts/sureness";
import { languages } from "#lib/text/languages";
import { Clauses } from "../charts/clauses";
import { PlaneKey } from "../charts/plane-key";
import { PlaneStill } from "../charts/plane-still";
import { Actions } from "./actions";
import { Doubts } from "./doubts";
import styles from "./first-screen.module.css";
import { Goal, GoalGap, goalHeadline } from "./goal";
import { leadsWithGoal } from "./goal-step";
import { sureWords } from "./how-sure";
import { PaperFoot, PaperHead } from "./paper";
import { PaperDetails } from "./paper-details";
import type { ResultView } from "./result-view";
import { findingOf, isToldAlready } from "./rooms";
import { scoreWords, strengthSentence } from "./strength";
import { headlineOf } from "./verdict";

type Props = {
  result: ResultView;
  /** What the reader may do with the result; not printed. */
  actions?: ReactNode;
};

/**
 * A result on one screen: the finding that was asked for, the plane, the other one, what to doubt, what to do first, and
 * the ways on. On paper two pages.
 */
export function FirstScreen({ result, actions }: Props) {
  const { words, edition, diagnosis } = result;
  const { translate, locale } = words;
  const hasGoalFirst = leadsWithGoal(result);
  const strength = headlineOf(edition, diagnosis, words);
  return (
    <article className={styles.first}>
      <PaperHead result={result} />
      <div className={styles.top}>
        <header className={styles.finding}>
          <p className={`eyebrow ${styles.eyebrow}`}>{headWords(result)}</p>
          <h1 className={styles.title}>
            <Clauses text={hasGoalFirst ? goalHeadline(result) : strength} locale={locale} />
          </h1>
          {hasGoalFirst ? <GoalGap result={result} /> : <p className={styles.lead}>{nearWords(result)}</p>}
        </header>
        <Plane result={result} />
        <Doubts result={result} />
        {hasGoalFirst ? (
          <section aria-labelledby="strength">
            <h2 id="strength" className={styles.heading}>
              <Clauses text={strength} locale={locale} />
            </h2>
            <p className={styles.lead}>{nearWords(result)}</p>
          </section>
        ) : (
          <Goal result={result} />
        )}
      </div>
      <Actions result={result} />
      {actions ? <div className={`${styles.acts} screen`}>{actions}</div> : null}
      <nav className={styles.rooms} aria-labelledby="rooms">
        <h2 id="rooms" className={styles.heading}>
          <span className="screen">{translate("rooms.navigation")}</span>
          <span className={styles.paper}>{translate("rooms.paper.rooms")}</span>
        </h2>
        <RoomList result={result} />
      </nav>
      <PaperDetails result={result} />
      <PaperFoot result={result} />
    </article>
  );
}

/** Firm, year and day in a line. */
const headWords = ({ words, header }: ResultView): string =>
  [
    header.firmName || words.translate("result.firmUnnamed"),
    words.translate("result.header.year", { year: `${header.year}` }),
    words.translate(`classes.depth.${header.depth}`),
    words.translate("result.header.submitted", { date: words.date(header.submittedAt) }),
  ].join(" · ");

/** How near the line, in a sentence or two. */
export function nearWords(result: ResultView): string {
  const { words, edition, diagnosis } = result;
  const shown = strengthShown(edition, diagnosis);
  // What withheld answers could still make of the class, the headline says already.
  if (shown) return shown.range ? scoreWords(result, shown) : strengthSentence(result, shown);
  return diagnosis.technicalStrength.quadrant
    ? sureWords(diagnosis, words)
    : words.translate("result.verdict.unknownText");
}

function Plane({ result }: { result: ResultView }) {
  const { words, edition, standings, past } = result;
  const { translate, locale, reader } = words;
  const chart = planeChart(edition, result, standings, past);
  return (
    <figure className={styles.plane}>
      <PlaneStill chart={chart} locale={locale} reader={reader} />
      <figcaption>
        <PlaneKey {...{ chart, words }} />
        {chart.firm ? <span className={styles.legend}>{translate("rooms.plane.legend")}</span> : null}{" "}
        <a className="screen" href={result.places.room("strength", "position")}>
          {translate("rooms.plane.more")}
        </a>
      </figcaption>
    </figure>
  );
}

/** Every room with its finding; what does not apply comes last, without a way to it. */
function RoomList({ result }: { result: ResultView }) {
  const { words, places, shows } = result;
  const { translate, locale } = words;
  const shown = roomsShown(shows);
  const applying = shown.filter((room) => absenceOf(room, result) === null);
  const absent = shown.filter((room) => absenceOf(room, result) !== null);
  const name = (room: Room) => translate(`rooms.names.${room}`);
  return (
    <>
      <ul className={styles.list}>
        {applying.map((room) => (
          <li key={room} className={isToldAlready(room) ? "screen" : undefined}>
            <a href={places.room(room)}>
              <strong>{name(room)}</strong>
              <span>{findingOf(room, result)}</span>
            </a>
          </li>
        ))}
      </ul>
      {absent.length > 0 ? (
        <p className="soft">
          {absent.map((room) => `${name(room)}${languages[locale].colon}${findingOf(room, result)}`).join(" · ")}
        </p>
      ) : null}
    </>
  );
}
