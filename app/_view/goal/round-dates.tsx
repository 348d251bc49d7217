import { type CalendarLine, daysLeft, isSoonOver } from "#lib/rules/calendar";
import { languages } from "#lib/text/languages";
import type { Text } from "#lib/text/text";
import { Folded } from "../charts/chart-frame";
import type { Words } from "../charts/words";
import { daysOfRound, nextWords } from "../ladder/round-words";
import styles from "./goal.module.css";

type Props = {
  words: Words;
  lines: readonly CalendarLine[];
  /** The day that they are told for. */
  day: string;
  nameOf: (place: string) => Text | undefined;
};

/** When the rounds of a tier are: those of the country or of one province at once, those of several folded away. */
export function RoundDates({ lines, ...told }: Props) {
  const { translate } = told.words;
  if (lines.length === 0) return <p className={styles.date}>{translate("outlook.noLines")}</p>;
  const [only] = lines;
  if (only && lines.length === 1) return <LineDates {...told} line={only} />;
  return (
    <>
      <p className={styles.date}>{translate("goal.provincial")}</p>
      <Folded summary={translate("outlook.provinces", { count: lines.length })}>
        {lines.map((line) => (
          <LineDates key={line.place ?? ""} {...told} line={line} />
        ))}
      </Folded>
    </>
  );
}

/** Of one place: whether a round is open and until when, or when the next may come and by what. */
function LineDates({ words, line, day, nameOf }: Omit<Props, "lines"> & { line: CalendarLine }) {
  const { translate, of, locale, sentences } = words;
  const placeWords = (text: Text | undefined, id: string) => (text ? of(text) : id);
  const { colon, stop, comma, semicolon } = languages[locale];
  const { place, current, last, next } = line;
  const shown = current[0] ?? (last && { round: last, phase: "closed" as const });
  const name = place === null ? translate("outlook.national") : placeWords(nameOf(place), place);
  const phase = translate(`outlook.phase.${shown?.phase ?? "none"}`);
  const soon =
    shown?.phase === "open" && isSoonOver(shown.round, day)
      ? [translate("goal.soon", { days: daysLeft(shown.round, day) ?? 0 })]
      : [];
  const days = shown ? [daysOfRound(shown.round, words)] : [];
  return (
    <p className={styles.date} data-phase={shown?.phase ?? "none"} data-soon={soon.length > 0 || undefined}>
      <strong>
        {name}
        {colon}
        {[phase, ...soon].join(comma)}
      </strong>
      {semicolon}
      {sentences([...days.map((each) => `${each}${stop.trimEnd()}`), next ? nextWords(next, words) : ""])}
    </p>
  );
}
