import { LookAt } from "../file/look-at";
import styles from "./documents.module.css";
import type { ReviewWords } from "./words";

type Scan = { id: string; name: string; type: string; href: string; code: string | null; agrees: boolean };

/** Signed and sealed documents as a bureau sees them. */
export type ShownDocuments = {
  papers: { id: string; title: string; code: string; files: Scan[] }[];
  declaration: { words: string; by: string } | null;
};

/** What was signed and sealed, whether it agrees with what was submitted, and what its sender declared. */
export function Documents({ shown, words }: { shown: ShownDocuments; words: ReviewWords }) {
  const { translate, locale } = words;
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">{translate("documents.title")}</h2>
      {shown.papers.length > 0 && <p className="soft screen">{translate("documents.review.lead")}</p>}
      {shown.papers.map(({ id, title, code, files }) => (
        <div key={id} className={styles.paper}>
          <h3>{title}</h3>
          <p className={styles.code}>{translate("documents.review.submitted", { code })}</p>
          {files.length === 0 ? (
            <p className={styles.differs}>{translate("documents.review.none")}</p>
          ) : (
            <ul>
              {files.map((file) => (
                <li key={file.id}>
                  <a href={file.href} download>
                    {file.name}
                  </a>{" "}
                  <LookAt href={file.href} name={file.name} about={title} type={file.type} locale={locale} />{" "}
                  <span className={styles.code}>
                    {translate("documents.review.typed", { code: file.code ?? translate("documents.review.none") })}
                  </span>{" "}
                  <strong className={file.agrees ? styles.agrees : styles.differs}>
                    {translate(file.agrees ? "documents.review.agrees" : "documents.review.differs")}
                  </strong>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <h3>{translate("documents.declaration.title")}</h3>
      {shown.declaration ? (
        <>
          <p className="soft">{shown.declaration.by}</p>
          <blockquote className={styles.words}>{shown.declaration.words}</blockquote>
        </>
      ) : (
        <p className="soft">{translate("documents.declaration.absent")}</p>
      )}
    </section>
  );
}
