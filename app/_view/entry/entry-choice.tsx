/** An entry that came after another one, and waits for somebody to choose. */
export type Waiting = { revision: number; words: string };

/** The entry that stands and those that wait beside it, as a reader would say them. */
export type Split = { stored: string; waiting: Waiting[] };

type Props = {
  /** The question or the fact. */
  subject: string;
  split: Split;
  title: string;
  words: { keepStored: string; useWaiting: string };
};

/** Different entries of one question or fact: the person chooses; the buttons work without scripts. */
export function EntryChoice({ subject, split: { stored, waiting }, title, words }: Props) {
  if (waiting.length === 0) return null;
  const shown = waiting.map(({ revision }) => revision).join();
  return (
    <fieldset className="notice problem" aria-label={title}>
      <p role="alert">
        <strong>{title}</strong>
      </p>
      {[{ revision: "stored", words: stored }, ...waiting].map(({ revision, words: entry }) => (
        <p key={revision} className="row">
          {entry}
          <button type="submit" className="button quiet" name="settle" value={`${subject}:${revision}:${shown}`}>
            {revision === "stored" ? words.keepStored : words.useWaiting}
          </button>
        </p>
      ))}
    </fieldset>
  );
}
