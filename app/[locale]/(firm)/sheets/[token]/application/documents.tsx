import styles from "#app/_view/application/documents.module.css";
import evidenceStyles from "#app/_view/evidence/evidence.module.css";
import { FilePick } from "#app/_view/file/file-pick";
import { LookAt } from "#app/_view/file/look-at";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { PressField } from "#app/_view/press-field";
import { documentsOn, type OwnDocument } from "#app/acts/sheets/documents";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { filesAFact } from "#db/sheets/attachments";
import type { EvidenceRecord } from "#db/sheets/evidence";
import type { Locale } from "#lib/text/text";

type Query = { done?: string; problem?: string; document?: string; code?: string };
type Place = { locale: Locale; home: string; canFill: boolean };
type Props = Place & { opened: OpenFacts; query: Query };

/** Documents that the round wants signed and sealed: printed from what is filled in, scanned, and handed in. */
export async function Documents({ opened, query, ...place }: Props) {
  const all = await documentsOn(await database(), opened);
  if (all.length === 0) return null;
  const translate = translator(place.locale);
  return (
    <section id="documents" aria-labelledby="documents-title">
      <h2 id="documents-title">{translate("documents.title")}</h2>
      {place.canFill && <p className="soft">{translate("documents.lead")}</p>}
      {all.map((each) => (
        <OneDocument key={each.document} own={each} query={query.document === each.document ? query : {}} {...place} />
      ))}
      <ViewerPlace words={viewerWords(place.locale)} />
    </section>
  );
}

type OneProps = Place & { own: OwnDocument; query: Query };

function OneDocument({ own, query, locale, home, canFill }: OneProps) {
  const { document, state, files } = own;
  const translate = translator(locale);
  const title = translate(`documents.titles.${document}`);
  return (
    <section
      className={styles.document}
      data-state={state}
      id={`document-${document}`}
      aria-labelledby={`${document}-title`}
    >
      <h3 id={`${document}-title`}>{title}</h3>
      <p className={styles.state}>{translate(`documents.states.${state}`)}</p>
      {state === "outdated" && canFill && <p className="error">{translate(`documents.outdated.${document}`)}</p>}
      {(query.done === "document-added" || query.done === "document-back") && (
        <p className="notice" role="status">
          {translate(query.done === "document-added" ? "documents.added" : "documents.takenBack")}
        </p>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <Scan key={file.id} {...{ file, own, title, locale, home, canFill }} />
          ))}
        </ul>
      )}
      {canFill && (
        <ol className={styles.steps}>
          <li>
            <a className="button quiet" href={`${home}/print/${document}`}>
              {translate("documents.print")}
            </a>
            <p className="soft">{translate("documents.printHint")}</p>
          </li>
          <li>{translate("documents.sign")}</li>
          <li>
            <UploadForm {...{ own, query, locale, home, title }} />
          </li>
        </ol>
      )}
    </section>
  );
}

type ScanProps = Place & { file: EvidenceRecord; own: OwnDocument; title: string };

function Scan({ file: { id, name, type, code, at }, own, title, locale, home, canFill }: ScanProps) {
  const translate = translator(locale);
  const time = formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const isCurrent = code === own.code;
  return (
    <li>
      <p>
        <a href={`${home}/evidence/${id}`} download aria-label={`${translate("evidence.download")} · ${name}`}>
          {name}
        </a>{" "}
        <LookAt href={`${home}/evidence/${id}`} about={title} {...{ name, type, locale }} />
        <span className={evidenceStyles.about}>{translate("documents.sent", { at: time, code: code ?? "" })}</span>
      </p>
      <p className={isCurrent ? "soft" : "error"}>{translate(isCurrent ? "documents.agrees" : "documents.differs")}</p>
      {canFill && (
        <form method="post" action={`${home}/application/document-back`}>
          <PressField />
          <input type="hidden" name="document" value={own.document} />
          <input type="hidden" name="evidence" value={id} />
          <button type="submit" className="plain" aria-label={`${translate("documents.takeBack")} · ${name}`}>
            {translate("documents.takeBack")}
          </button>
        </form>
      )}
    </li>
  );
}

const refusals = [
  ...(["no-file", "empty", "heic", "picture", "film", "too-large", "infected", "too-many", "too-often"] as const),
  ...(["no-code", "not-scan"] as const),
];
/** What stands behind a figure in such a form, or nearly, is still no scan. */
const notScans: readonly (string | undefined)[] = ["unknown", "macros", "complex", "old-document", "locked-document"];

function UploadForm({ own, query, locale, home, title }: Omit<OneProps, "canFill"> & { title: string }) {
  const translate = translator(locale);
  const { document } = own;
  const reason = refusals.find((each) => each === (notScans.includes(query.problem) ? "not-scan" : query.problem));
  const problem =
    reason === "no-code" || reason === "not-scan"
      ? translate(`documents.refused.${reason}`)
      : reason && translate(`evidence.refused.${reason}`, { perFact: filesAFact });
  return (
    <form
      method="post"
      action={`${home}/application/document`}
      encType="multipart/form-data"
      className={styles.upload}
      aria-label={`${translate("documents.upload")} · ${title}`}
    >
      <PressField />
      <input type="hidden" name="document" value={document} />
      {problem && (
        <p className="error" role="alert" id={`${document}-problem`}>
          {problem}
        </p>
      )}
      <FilePick
        id={`${document}-file`}
        name="file"
        label={translate("documents.file")}
        accept=".pdf,.jpg,.jpeg,.png"
        {...(problem && { describedBy: `${document}-problem` })}
      />
      <label htmlFor={`${document}-code`}>
        {translate("documents.code")}
        <input
          id={`${document}-code`}
          name="code"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          size={12}
          placeholder="0000-0000"
          defaultValue={query.code ?? ""}
          required
          aria-describedby={`${document}-code-hint`}
          {...(reason === "no-code" && { "aria-invalid": true })}
        />
      </label>
      <span className="soft" id={`${document}-code-hint`}>
        {translate("documents.codeHint")}
      </span>
      <button type="submit" className="button">
        {translate("documents.upload")}
      </button>
    </form>
  );
}
