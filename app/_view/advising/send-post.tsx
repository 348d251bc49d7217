import type { Translate } from "#app/translate";
import styles from "./threads.module.css";
import { VisibilityMark } from "./visibility";

type Props = { translate: Translate; isShared: boolean };

const look = (isShared: boolean) => `button ${isShared ? styles.toFirm : styles.toPractice}`;

const Content = ({ translate, isShared }: Props) => (
  <>
    <VisibilityMark isShared={isShared} />
    {translate(isShared ? "threads.toFirm" : "threads.toPractice")}
  </>
);

/** The button that says more in a thread, in the colour and with the mark of whoever sees it. */
export const Send = (props: Props) => (
  <button type="submit" className={look(props.isShared)}>
    <Content {...props} />
  </button>
);

type ChooseProps = { translate: Translate; isAskedFor: boolean; isForFirm: boolean };

/**
 * Who shall see a new thread: there is no usual way, but where it is begun to ask the firm, that stands first. What stays
 * within the practice is sent at one press; what the firm shall see only at a second one, which says so.
 */
export function ChooseWhoSees({ translate, isAskedFor, isForFirm }: ChooseProps) {
  const within = (
    <button type="submit" name="visibility" value="practice" className={look(false)}>
      <Content {...{ translate, isShared: false }} />
    </button>
  );
  return (
    <fieldset>
      <legend>{translate("threads.chooseHint")}</legend>
      <div className={styles.choice}>
        {!isForFirm && within}
        <details className={styles.sure} open={isAskedFor}>
          <summary className={look(true)}>
            <Content {...{ translate, isShared: true }} />
          </summary>
          <div>
            <p id="sure-hint">{translate("threads.sureHint")}</p>
            <button type="submit" name="visibility" value="firm" className="button" aria-describedby="sure-hint">
              {translate("threads.sure")}
            </button>
          </div>
        </details>
        {isForFirm && within}
      </div>
    </fieldset>
  );
}
