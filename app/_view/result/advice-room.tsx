import { type AdviceShown, adviceAtOnce, adviceShown } from "#lib/charts/advice";
import { Horizon } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import { Folded } from "../charts/chart-frame";
import { Origin } from "../charts/origin";
import type { Words } from "../charts/words";
import styles from "./advice.module.css";
import type { ResultView } from "./result-view";
import { Part, RoomBody, Sources } from "./room";

/** So many of the weightiest are open at once. */
const openAtOnce = 2;

/** The weightiest advice by horizon, each with its grounds and what it improves; the rest in a fold. */
export function AdviceRoom({ result }: { result: ResultView }) {
  const { words, edition, diagnosis } = result;
  const { translate } = words;
  const advice = adviceShown(edition, diagnosis);
  const first = advice.slice(0, adviceAtOnce);
  const rest = advice.slice(adviceAtOnce);
  const open = new Set(first.slice(0, openAtOnce).map(({ id }) => id));
  return (
    <RoomBody result={result} room="advice" title={adviceFinding(result)}>
      {advice.length > 0 ? (
        <p>{translate("result.advice.lead", { count: advice.length, first: first.length, rest: rest.length })}</p>
      ) : null}
      {Horizon.options.map((horizon) => {
        const within = first.filter((each) => each.horizon === horizon);
        return within.length === 0 ? null : (
          <Part key={horizon} result={result} title={translate(`classes.horizon.${horizon}`)}>
            <Pieces result={result} pieces={within} open={open} />
          </Part>
        );
      })}
      {rest.length > 0 ? (
        <Folded summary={translate("result.advice.rest", { count: rest.length })}>
          <Pieces result={result} pieces={rest} open={new Set()} />
        </Folded>
      ) : null}
      <Sources result={result} papers={advice.map(({ source }) => source.paper)} />
    </RoomBody>
  );
}

/** What weighs most of the advice. */
export function adviceFinding({ words, edition, diagnosis }: ResultView): string {
  const [first] = adviceShown(edition, diagnosis);
  return first ? words.of(first.title) : words.translate("result.advice.none");
}

type PiecesProps = { result: ResultView; pieces: AdviceShown[]; open: ReadonlySet<string> };

/** Each piece under its title, which opens it. */
function Pieces({ result: { words }, pieces, open }: PiecesProps) {
  const { of, reader } = words;
  return (
    <ol className={styles.list}>
      {pieces.map((advice) => (
        <li key={advice.id} id={`advice-${advice.id}`}>
          {reader === "firm" ? (
            <Folded summary={<strong>{of(advice.title)}</strong>} open={open.has(advice.id)}>
              <p>{of(advice.text)}</p>
              <Grounds words={words} advice={advice} />
            </Folded>
          ) : (
            <>
              <strong>{of(advice.title)}</strong>
              <Grounds words={words} advice={advice} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a piece of advice improves, and where it comes from. */
function Grounds({ words, advice: { improves, source } }: { words: Words; advice: AdviceShown }) {
  const { translate, of, list, locale } = words;
  return (
    <p className="soft">
      {improves.length > 0
        ? `${translate("result.advice.improves", { parts: list(improves.map(of)) })}${languages[locale].stop}`
        : ""}
      {source.paper === "leapmark"
        ? translate.rich("result.advice.own", { ours: () => <Origin of="ours" locale={locale} /> })
        : translate("result.advice.source", { source: words.source(source) })}
    </p>
  );
}
