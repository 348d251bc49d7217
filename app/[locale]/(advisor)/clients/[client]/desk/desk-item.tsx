import type { ReactNode } from "react";
import { CorrectionForm, type CorrectionWords } from "#app/_view/advising/desk/correction-form";
import styles from "#app/_view/advising/desk/desk.module.css";
import { keyMark } from "#app/_view/advising/desk/key-mark";
import { LookAt } from "#app/_view/file/look-at";
import { PressField } from "#app/_view/press-field";
import { askedWords, entryLines } from "#app/[locale]/asked-words";
import { longestReason } from "#app/acts/advising/correct";
import type { ReviewItem } from "#app/acts/advising/review";
import { basisOf } from "#app/acts/advising/review-state";
import type { FormBefore } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import { basisText } from "#lib/advising/review-form";
import { kindOf, subjectOf } from "#lib/entry/key";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { correctionControl } from "./correction-control";
import type { OpenDesk } from "./open-desk";

type Props = {
  opened: OpenDesk;
  item: ReviewItem;
  grounds: readonly string[];
  before: FormBefore;
  /** What is talked about it. */
  children: ReactNode;
};

/** The entry that is looked at: what the firm gave, why to look, and what can be done. */
export function DeskItem({ opened, item, grounds, before, children }: Props) {
  const { translate, locale, home, desk, client } = opened;
  const key = subjectOf(item.key);
  // A file stands behind one year of a fact, or all of them.
  const files =
    kindOf(item.key) === "fact" ? client.evidence.filter(({ fact }) => fact === key || fact === partsOf(key).fact) : [];
  return (
    <div className={styles.item}>
      <h3>{askedWords(item.asked, locale)}</h3>
      {item.isFoundSince && <p className={styles.stale}>{translate("clientReview.foundSince")}</p>}
      {grounds.length > 0 && (
        <ul className={styles.grounds}>
          {grounds.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Values {...{ item, translate, locale }} />
      {files.length > 0 && (
        <p>
          {translate("clientReview.evidence")}{" "}
          {files.map(({ id, name, type }) => (
            <span key={id} className={styles.evidence}>
              <a href={`${home}/${id}`} download>
                {name}
              </a>{" "}
              <LookAt href={`${home}/${id}`} about={askedWords(item.asked, locale)} {...{ name, type, locale }} />
            </span>
          ))}
        </p>
      )}
      <div className={styles.acts}>
        {actsOn(item).map((act) => (
          <form key={act} method="post" action={`${home}/${act}`}>
            <PressField />
            <input type="hidden" name="key" value={item.key} />
            <input type="hidden" name="onward" value={opened.onward ?? ""} />
            <input type="hidden" name="basis" value={basisText(basisOf(item, desk.stored))} />
            <button type="submit" className={act === "confirm" ? "button" : "button quiet"} {...keyed(act)}>
              {translate(`clientReview.${act}`)}
            </button>
          </form>
        ))}
        {item.correction && <TakeBack {...{ item, translate, home }} id={item.correction.id} />}
      </div>
      <Correction {...{ opened, item, before }} />
      {children}
    </div>
  );
}

/** What can be done about an entry at one press: what was not given, or is corrected, is not confirmed. */
const actsOn = ({ isGiven, correction }: ReviewItem) =>
  isGiven && !correction ? (["confirm", "skip"] as const) : (["skip"] as const);

/** By which key something is done. */
const keys = { confirm: "c", skip: "s", correct: "e", ask: "a", next: "j", previous: "k" } as const;
export const keyed = (act: keyof typeof keys) => ({
  [keyMark]: keys[act],
  "aria-keyshortcuts": keys[act].toUpperCase(),
});

type ItemProps = { item: ReviewItem; translate: Translate };

function Values({ item, translate, locale }: ItemProps & { locale: Locale }) {
  const { asked, stored, isGiven, correction, state } = item;
  const lines = isGiven ? entryLines(asked, stored?.entry, locale) : null;
  return (
    <dl className={styles.values}>
      <dt>{translate(asked.question ? "clientReview.firmSays" : "clientReview.firmGave")}</dt>
      {(lines ?? [translate(asked.question ? "clientReview.nothing" : "threads.nothing")]).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {stored?.note && (
        <>
          <dt>{translate("clientReview.firmNote")}</dt>
          <dd>{stored.note}</dd>
        </>
      )}
      {(state === "taken" || state === "declined") && (
        <dd className="soft">{translate(`clientReview.decided.${state}`)}</dd>
      )}
      {correction && (
        <>
          <dt>{translate("clientReview.theirCorrection", { name: correction.authorName })}</dt>
          {entryLines(asked, correction.entry, locale).map((line) => (
            <dd key={line}>
              <strong>{line}</strong>
            </dd>
          ))}
          <dd className="soft">{translate("clientReview.reasonIs", { reason: correction.reason })}</dd>
        </>
      )}
    </dl>
  );
}

export const TakeBack = ({
  item,
  translate,
  home,
  id,
}: Omit<ItemProps, "item"> & { item: Pick<ReviewItem, "key">; home: string; id: string }) => (
  <form method="post" action={`${home}/take-back`}>
    <PressField />
    <input type="hidden" name="key" value={item.key} />
    <input type="hidden" name="correction" value={id} />
    <button type="submit" className="plain">
      {translate("clientReview.takeBack")}
    </button>
  </form>
);

/** What the entry should be, and why; lists are the firm's to change. */
function Correction({ opened, item, before }: Omit<Props, "children" | "grounds">) {
  const { locale, translate, home } = opened;
  const { asked, stored, correction } = item;
  const control = correctionControl(asked, (correction ?? stored)?.entry, before, locale);
  const problem = before.problem === null ? null : problemWords(before.problem, locale);
  if (!control) return <p className="soft">{translate("clientReview.listOnly")}</p>;
  return (
    <details className={styles.fold} open={problem !== null} {...keyed("correct")}>
      <summary>{translate(correction ? "clientReview.correctAgain" : "clientReview.correct")}</summary>
      <p className="soft">{translate("clientReview.correctHint")}</p>
      <CorrectionForm
        key={item.key}
        home={home}
        mark={crypto.randomUUID()}
        of={item.key}
        base={stored?.revision ?? 0}
        onward={opened.onward ?? ""}
        reason={before.typed("reason") ?? correction?.reason ?? ""}
        most={longestReason}
        words={formWords(locale)}
        {...{ control, problem }}
      />
    </details>
  );
}

const told = [
  "value",
  "reason",
  "too-long",
  "unread",
  "too-small",
  "too-large",
  "too-many-decimals",
  "list",
  "same",
  "stale",
  "too-many",
] as const;

/** Why a correction was not taken in. */
function problemWords(problem: string, locale: Locale): string | null {
  const known = told.find((each) => each === problem);
  return known ? translator(locale)(`clientReview.problems.${known}`, { most: longestReason }) : null;
}

function formWords(locale: Locale): CorrectionWords {
  const translate = translator(locale);
  return {
    value: translate("clientReview.value"),
    reason: translate("clientReview.reason"),
    reasonHint: translate("clientReview.reasonHint"),
    save: translate("clientReview.save"),
    problems: {
      value: translate("clientReview.problems.value"),
      reason: translate("clientReview.problems.reason"),
      "too-long": translate("clientReview.problems.too-long", { most: longestReason }),
    },
    length: lengthWords(locale),
  };
}
