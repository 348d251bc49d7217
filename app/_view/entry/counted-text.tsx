import type { ComponentProps } from "react";
import { lengthOf } from "#lib/text/length";
import { CountLine, type CountWords } from "./count-line";
import styles from "./entry.module.css";
import { countId } from "./text-control";

type Props = Omit<ComponentProps<"textarea">, "defaultValue"> & {
  name: string;
  text: string;
  /** Longest text, in characters as people count them: browsers count otherwise, and would cut off without a word. */
  most: number;
  words: CountWords;
};

/** Words of several lines, with how many characters they have. */
export const CountedText = ({ name, text, most, words, ...control }: Props) => (
  <>
    <textarea
      rows={3}
      className={styles.words}
      {...control}
      name={name}
      defaultValue={text}
      aria-describedby={[control["aria-describedby"], countId(control.id ?? name)].filter(Boolean).join(" ")}
    />
    <CountLine {...{ name, most, words }} of={control.id} made={lengthOf(text)} />
  </>
);
