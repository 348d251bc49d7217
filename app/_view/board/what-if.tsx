import { languages } from "#lib/text/languages";
import { ThresholdFields } from "./thresholds";
import styles from "./what-if.module.css";
import { WhatIfAnswer } from "./what-if-answer";
import type { WhatIfProps } from "./what-if-props";
import { criterionWords } from "./words";

/** Id of the form whose thresholds are moved. */
const form = "what-if-form";

/** Thresholds to move, and beside them what moving them would make of a round. */
export function WhatIf(props: WhatIfProps) {
  const { locale, translate, home, answer, moves, most, criteria } = props;
  const query = new URLSearchParams(Object.entries(moves).map(([id, value]) => [`to.${id}`, String(value)])).toString();
  const word = (name: Parameters<typeof translate>[0]) => translate(name);
  return (
    <div className={styles.page}>
      <h1>{translate("board.whatIf.title")}</h1>
      <p className="lead">{translate("board.whatIf.lead")}</p>
      <p className={styles.unofficial}>{translate("board.whatIf.unofficial")}</p>
      <div className={styles.halves}>
        <ThresholdFields {...props} form={form} />
        <WhatIfAnswer
          form={form}
          live={`${home}/what-if/live`}
          page={`${home}/what-if${query === "" ? "" : `?${query}`}`}
          firms={`${home}/firms`}
          answer={answer}
          most={most}
          isMoved={query !== ""}
          words={{
            counts: word("board.whatIf.counts"),
            status: word("board.whatIf.status"),
            before: word("board.whatIf.before"),
            after: word("board.whatIf.after"),
            change: word("board.whatIf.change"),
            comesIn: word("board.whatIf.comesIn"),
            dropsOut: word("board.whatIf.dropsOut"),
            counted: translate("board.whatIf.counted", { count: answer.counted }),
            criteria: word("board.whatIf.criteria"),
            criterion: word("board.whatIf.criterion"),
            metNow: word("board.whatIf.metNow"),
            metThen: word("board.whatIf.metThen"),
            firms: word("board.whatIf.firms"),
            unchanged: word("board.whatIf.unchanged"),
            nobody: word("board.whatIf.nobody"),
            all: word("board.whatIf.all"),
            capped: translate("board.whatIf.capped", { most }),
          }}
          statuses={{
            met: translate("review.statuses.met"),
            person: translate("review.statuses.person"),
            unknown: translate("review.statuses.unknown"),
            unmet: translate("review.statuses.unmet"),
          }}
          criteria={criteria.map((each) => ({ id: each.id, words: criterionWords(each, locale) }))}
          tag={languages[locale].tag}
        />
      </div>
    </div>
  );
}
