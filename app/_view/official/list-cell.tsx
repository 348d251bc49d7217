import { countId, numberControl } from "../entry/text-control";
import type { Column, OfficialWords } from "./asked";

/** Whether a text may be so long that it takes lines of its own, and is counted. */
export const isLong = (maxLength: number | null): maxLength is number => maxLength !== null && maxLength > 300;

const isDayText = (text: string): boolean => text === "" || /^\d{4}-\d{2}-\d{2}$/.test(text);

export type CellProps = {
  column: Column;
  name: string;
  text: string;
  words: Pick<OfficialWords, "choose" | "yes" | "no">;
  /** What else stands on the control. */
  more?: object;
};

/** The control of one cell of a row. */
export function Cell({ column: { kind, options, maxLength, amount }, name, text, words, more }: CellProps) {
  switch (kind) {
    case "number":
      return <input {...(amount && numberControl(amount.spec))} name={name} defaultValue={text} {...more} />;
    case "date":
      return (
        <input type={isDayText(text) ? "date" : "text"} autoComplete="off" name={name} defaultValue={text} {...more} />
      );
    case "text":
      return isLong(maxLength) ? (
        <textarea rows={3} name={name} defaultValue={text} aria-describedby={countId(name)} {...more} />
      ) : (
        <input type="text" autoComplete="off" name={name} defaultValue={text} {...more} />
      );
    case "yes-no":
    case "choice": {
      const choices =
        kind === "choice"
          ? options
          : [
              { id: "yes", text: words.yes },
              { id: "no", text: words.no },
            ];
      return (
        <select name={name} defaultValue={text} {...more}>
          <option value="">{words.choose}</option>
          {choices.map(({ id, text: choice }) => (
            <option key={id} value={id}>
              {choice}
            </option>
          ))}
        </select>
      );
    }
  }
}
