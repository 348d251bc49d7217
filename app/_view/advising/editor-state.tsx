import type { EditorWords } from "./editor-words";
import type { Unsaved } from "./unsaved";
import styles from "./writing.module.css";

type StateProps = { unsaved: Unsaved; state: string; isProposal?: boolean; id?: string; words: EditorWords };

/** How an editor stands: its words are not saved, or whose they are. */
export const EditorState = ({ unsaved, state, isProposal, id, words }: StateProps) => (
  <p className={styles.state} id={id} ref={unsaved.place}>
    <span
      className={unsaved.isUnsaved ? styles.dirty : isProposal && !unsaved.isSaved ? styles.proposal : undefined}
      role="status"
    >
      {unsaved.isUnsaved ? words.edited : unsaved.isSaved ? words.saved : state}
    </span>
  </p>
);

/** What is wrong with its words, and that another part waits for them where it does; `null` where nothing is. */
export function problemWords(found: string | null, heldUp: string | null, words: EditorWords): string | null {
  const problem = heldUp ?? found;
  if (problem === null) return null;
  const told = words.problems[problem] ?? words.problems.unreadable ?? "";
  return heldUp === null ? told : `${told} ${words.heldUp}`;
}
