import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import staff from "../staff/staff.module.css";
import { FirmTable, type ListedFirm } from "./firm-table";
import styles from "./publicity.module.css";
import { Excluded, type Left } from "./recommendation-draft";

export type ShownRecommendation = {
  id: string;
  title: string;
  document: string;
  firms: readonly ListedFirm[];
  excluded: readonly Left[];
  /** Who drew it up, signed it, took it back, in words, and its check value. */
  told: readonly string[];
  isSigned: boolean;
  isWithdrawn: boolean;
};

type ListProps = {
  translate: Translate;
  /** Path of the round. */
  home: string;
  list: ShownRecommendation;
  maySign: boolean;
  /** Whether the list waits for somebody else than its reader. */
  isOwn: boolean;
  mayChange: boolean;
  mayDownload: boolean;
  why: string | undefined;
};

/** A list that holds or waits to be signed. */
export function RecommendationList(props: ListProps) {
  const { translate, home, list, maySign, isOwn, mayChange, mayDownload, why } = props;
  const { id, title, document, firms, excluded, told, isSigned } = list;
  return (
    <section aria-labelledby="list">
      <h2 id="list">{translate(isSigned ? "recommendation.current" : "recommendation.waiting")}</h2>
      <p>
        <strong>{title}</strong>
        {document && ` · ${translate("recommendation.documentNo", { document })}`}
      </p>
      {told.map((line) => (
        <p key={line} className={`soft ${styles.seal}`}>
          {line}
        </p>
      ))}
      {isSigned && (
        <p className="row screen">
          <PrintButton label={translate("recommendation.print")} />
          {mayDownload && (
            <>
              <a className="button quiet" href={`${home}/recommendation/${id}/docx`} download>
                {translate("recommendation.word")}
              </a>
              <a className="button quiet" href={`${home}/recommendation/${id}/xlsx`} download>
                {translate("recommendation.table")}
              </a>
            </>
          )}
        </p>
      )}
      <FirmTable translate={translate} label={title} firms={firms} />
      <Excluded {...{ translate, excluded }} />
      {!isSigned && isOwn && <p className="notice">{translate("recommendation.own")}</p>}
      {maySign && (
        <form method="post" action={`${home}/sign-recommendation`} className={`${staff.card} ${styles.form} screen`}>
          <PressField />
          <input type="hidden" name="recommendation" value={id} />
          <p>{translate("recommendation.signLead")}</p>
          <button type="submit" className="button">
            {translate("recommendation.sign")}
          </button>
        </form>
      )}
      {mayChange && (
        <form
          method="post"
          action={`${home}/withdraw-recommendation`}
          className={`${staff.card} ${styles.form} screen`}
          id="withdraw"
        >
          <PressField />
          <input type="hidden" name="recommendation" value={id} />
          <h3>{translate("recommendation.withdraw.title")}</h3>
          <label className={staff.field}>
            {translate("recommendation.withdraw.why")}
            <input type="text" name="why" required maxLength={1_000} defaultValue={why} />
          </label>
          <button type="submit" className="button quiet">
            {translate("recommendation.withdraw.act")}
          </button>
        </form>
      )}
    </section>
  );
}

/** Lists that were taken back, each with its reason. */
export function FormerLists({ translate, lists }: { translate: Translate; lists: readonly ShownRecommendation[] }) {
  if (lists.length === 0) return null;
  return (
    <section className="screen">
      <h2>{translate("recommendation.former")}</h2>
      {lists.map(({ id, title, firms, told }) => (
        <details key={id}>
          <summary>
            {title} · {translate("recommendation.count", { count: firms.length })}
          </summary>
          {told.map((line) => (
            <p key={line} className={`soft ${styles.seal}`}>
              {line}
            </p>
          ))}
          <FirmTable translate={translate} label={title} firms={firms} />
        </details>
      ))}
    </section>
  );
}
