import type { CalendarLine, OfficialRound, Phase } from "#lib/rules/calendar";
import type { Duty } from "#lib/rules/duties";
import type { Tier } from "#lib/rules/rule-set";
import { languages } from "#lib/text/languages";
import type { Text } from "#lib/text/text";
import { Folded } from "../charts/chart-frame";
import type { Words } from "../charts/words";
import { dutyWords } from "./duty-words";
import { dayWords } from "./headline";
import styles from "./outlook.module.css";
import { daysOfRound, nextWords } from "./round-words";

type Props = {
  words: Words;
  tier: Tier | null;
  lines: readonly CalendarLine[];
  duties: readonly Duty[];
  placeName: (place: string) => Text | undefined;
  /** Where titles are given. */
  titlesHref?: string | undefined;
};

/** When the rounds of a tier are, and what the firm's titles ask of it by which day. */
export function Outlook({ words, tier, lines, duties, placeName, titlesHref }: Props) {
  const { translate } = words;
  const known = lines.flatMap(({ current, last }) => [...current.map(({ round }) => round), ...(last ? [last] : [])]);
  const asOf = known.map(({ knownOn }) => knownOn).sort()[0] ?? null;
  return (
    <section aria-labelledby="outlook">
      <h2 id="outlook">{translate("outlook.title")}</h2>
      {tier && (
        <>
          <h3>
            {translate("outlook.calendar", {
              tier: translate(`rounds.tiers.${tier}`),
              action: translate(`rounds.actions.${lines[0]?.action ?? "new"}`),
            })}
          </h3>
          {lines.length === 0 ? (
            <p>{translate("outlook.noLines")}</p>
          ) : lines.length > 1 ? (
            <Folded summary={translate("outlook.provinces", { count: lines.length })}>
              <Lines {...{ words, lines, placeName }} />
            </Folded>
          ) : (
            <Lines {...{ words, lines, placeName }} />
          )}
          {asOf && <p className="soft">{translate("outlook.asOf", { day: dayWords(asOf, words) })}</p>}
        </>
      )}
      <h3>{translate("outlook.upkeep")}</h3>
      {duties.length === 0 ? (
        <p>
          {translate("outlook.none")} {titlesHref && <a href={titlesHref}>{translate("outlook.fill")}</a>}
        </p>
      ) : (
        <ol className={styles.lines}>
          {duties.map((duty) => (
            <DutyLine
              key={[duty.tier, duty.kind, duty.day, duty.kind === "bar" && duty.withdrawn].join(" ")}
              {...{ words, duty }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Lines({ words, lines, placeName }: Pick<Props, "words" | "lines" | "placeName">) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <Line key={line.place ?? ""} {...{ words, line, placeName }} />
      ))}
    </ul>
  );
}

type LineProps = { words: Words; line: CalendarLine; placeName: Props["placeName"] };

function Line({ words, line, placeName }: LineProps) {
  const { translate, of, locale } = words;
  const { place, current, last, next } = line;
  const name = place === null ? undefined : placeName(place);
  const phase: Phase | "none" = current[0]?.phase ?? (last ? "closed" : "none");
  const shown: readonly OfficialRound[] = current.length > 0 ? current.map(({ round }) => round) : last ? [last] : [];
  return (
    <li data-phase={phase}>
      <strong>
        {name ? of(name) : (place ?? translate("outlook.national"))}
        {languages[locale].colon}
        {translate(`outlook.phase.${phase}`)}
      </strong>
      {shown.map((round) => (
        <p key={round.id}>
          {words.sentences([
            `${translate("outlook.round", { title: of(round.title), document: of(round.document) })}${languages[locale].colon}${daysOfRound(round, words)}${languages[locale].stop.trimEnd()}`,
            round.note ? of(round.note) : "",
          ])}{" "}
          <Seen {...{ words }} source={round.source} />
        </p>
      ))}
      {next && <p>{nextWords(next, words)}</p>}
    </li>
  );
}

/** Where it was read. */
const Seen = ({ words: { translate }, source }: { words: Words; source: string | null }) =>
  source === null ? null : (
    <a className="soft" href={source}>
      {translate("ladder.source")}
    </a>
  );

/** How a duty presses: what is late or forbidden, what nobody can tell, what lies ahead. */
const pressing = (state: Duty["state"]): "late" | "unclear" | "ahead" => {
  switch (state) {
    case "overdue":
    case "past":
    case "barred":
      return "late";
    case "unclear":
      return "unclear";
    case "due":
    case "ahead":
    case "standing":
    case "over":
      return "ahead";
  }
};

function DutyLine({ words, duty }: { words: Words; duty: Duty }) {
  const { translate, of } = words;
  const { tier, day, passage, document } = duty;
  return (
    <li data-phase={pressing(duty.state)}>
      <strong>{day === null ? translate("outlook.undated") : dayWords(day, words)}</strong>
      <p>{translate("outlook.duty", { tier: translate(`rounds.tiers.${tier}`), text: dutyWords(duty, words) })}</p>
      <p className="soft">
        {of(document)} · {of(passage.clause)} <Seen words={words} source={passage.source} />
      </p>
    </li>
  );
}
