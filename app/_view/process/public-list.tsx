import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import staff from "../staff/staff.module.css";
import { FirmTable, type ListedFirm } from "./firm-table";
import styles from "./publicity.module.css";

type Props = {
  translate: Translate;
  /** Path of the page of publicity, and of this list. */
  home: string;
  here: string;
  title: string;
  document: string;
  body: readonly string[];
  firms: readonly ListedFirm[];
  bureau: string;
  day: string;
  /** Who published it when, and its check value. */
  told: readonly string[];
  mayDownload: boolean;
};

/** A list that was made public, as it is put up. */
export function PublicList(props: Props) {
  const { translate, home, here, title, document, body, firms, bureau, day, told, mayDownload } = props;
  return (
    <>
      <p className="screen">
        <a href={home}>{translate("publicity.list.back")}</a>
      </p>
      <h1>{title}</h1>
      {document && <p>{translate("publicity.list.reference", { document })}</p>}
      <p className="row screen">
        <PrintButton label={translate("publicity.list.print")} />
        {mayDownload && (
          <>
            <a className="button quiet" href={`${here}/docx`} download>
              {translate("publicity.list.word")}
            </a>
            <a className="button quiet" href={`${here}/xlsx`} download>
              {translate("publicity.list.table")}
            </a>
          </>
        )}
      </p>
      <div className={styles.body}>
        {body.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <FirmTable translate={translate} label={title} firms={firms} />
      <p className={styles.signed}>
        {bureau}
        <br />
        {day}
      </p>
      {told.map((line) => (
        <p key={line} className={`soft ${styles.seal}`}>
          {line}
        </p>
      ))}
    </>
  );
}

type CloseProps = {
  translate: Translate;
  action: string;
  list: string;
  isOver: boolean;
  /** How it ended, in words; `null` while it is open. */
  closed: string | null;
  mayClose: boolean;
  why: string | undefined;
  problem: string | null;
};

/** Ends the period of a list, or says how it ended. */
export function ClosePublicity({ translate, action, list, isOver, closed, mayClose, why, problem }: CloseProps) {
  if (closed !== null) return <p className="notice screen">{closed}</p>;
  if (!mayClose) return null;
  return (
    <form className={`${staff.card} ${styles.form} screen`} id="close" method="post" action={action}>
      <PressField />
      <input type="hidden" name="publicity" value={list} />
      <h2>{translate("publicity.close.title")}</h2>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <p>{translate(isOver ? "publicity.close.over" : "publicity.close.early")}</p>
      {!isOver && (
        <label className={staff.field}>
          {translate("publicity.close.why")}
          <input type="text" name="why" required maxLength={1_000} defaultValue={why} />
        </label>
      )}
      <button type="submit" className="button quiet">
        {translate("publicity.close.act")}
      </button>
    </form>
  );
}
