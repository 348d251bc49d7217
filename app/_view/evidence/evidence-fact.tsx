import { PressField } from "../press-field";
import styles from "./evidence.module.css";

/** A file as the page shows it. */
export type ShownFile = { id: string; name: string; hash: string; facts: string };

/** A fact with the files behind it. */
export type EvidenceRow = {
  id: string;
  title: string;
  /** What is normally shown for it. */
  hint: string;
  isRequired: boolean;
  files: ShownFile[];
  older: ShownFile[];
  olderWords: string;
};

export type EvidenceWords = {
  required: string;
  asked: string;
  missing: string;
  hash: string;
  download: string;
  takeBack: string;
  takeBackSure: string;
  takeBackYes: string;
  file: string;
  add: string;
  accept: string;
};

type Props = {
  row: EvidenceRow;
  home: string;
  words: EvidenceWords;
  /** Files can be attached and taken back. */
  isDraft: boolean;
  problem: string | null;
};

/** What is asked for one fact, what is there, and a form to attach a file. */
export function EvidenceFact({ row, home, words, isDraft, problem }: Props) {
  const { id, title, hint, isRequired, files, older, olderWords } = row;
  return (
    <section id={id} className={styles.fact} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title}{" "}
        <span className={isRequired ? styles.required : styles.asked}>{isRequired ? words.required : words.asked}</span>
      </h3>
      <p className="soft">{hint}</p>
      {files.length === 0 ? (
        <p className={isRequired ? "error" : "soft"}>{words.missing}</p>
      ) : (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <FileLine {...{ file, home, words }} />
              {isDraft && <TakeBack {...{ file, home, words }} />}
            </li>
          ))}
        </ul>
      )}
      {older.length > 0 && (
        <details>
          <summary>{olderWords}</summary>
          <ul className={styles.files}>
            {older.map((file) => (
              <li key={file.id}>
                <FileLine {...{ file, home, words }} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem && <p className="error">{problem}</p>}
      {isDraft && (
        <form method="post" action={`${home}/evidence/add`} encType="multipart/form-data" className={styles.add}>
          <PressField />
          <input type="hidden" name="fact" value={id} />
          <input
            type="file"
            name="file"
            accept={words.accept}
            required
            aria-label={`${words.file} · ${title}`}
            className={styles.file}
          />
          <button type="submit" className="button quiet" aria-label={`${words.add} · ${title}`}>
            {words.add}
          </button>
        </form>
      )}
    </section>
  );
}

function FileLine({ file, home, words }: { file: ShownFile; home: string; words: EvidenceWords }) {
  return (
    <>
      <a href={`${home}/evidence/${file.id}`} download aria-label={`${words.download} · ${file.name}`}>
        {file.name}
      </a>
      <span className={styles.facts}>{file.facts}</span>
      <span className={styles.hash}>
        {words.hash} <code>{file.hash}</code>
      </span>
    </>
  );
}

/** Takes a file back, once it is sure. */
function TakeBack({ file, home, words }: Pick<Props, "home" | "words"> & { file: ShownFile }) {
  return (
    <details>
      <summary aria-label={`${words.takeBack} · ${file.name}`}>{words.takeBack}</summary>
      <p>{words.takeBackSure}</p>
      <form method="post" action={`${home}/evidence/take-back`}>
        <PressField />
        <input type="hidden" name="evidence" value={file.id} />
        <button type="submit" className="button danger" aria-label={`${words.takeBackYes} · ${file.name}`}>
          {words.takeBackYes}
        </button>
      </form>
    </details>
  );
}
