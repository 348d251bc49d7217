import type { Messages } from "#lib/messages/shape";

/** One of several to choose from; `id` is what the form sends. */
export type Option = { id: string; label: string };

/** What the controls of a notice choose from. */
export type NoticeOptions = {
  /** The version of the law first, under "". */
  versions: readonly (Option & { criteria: readonly Option[] })[];
  numbers: readonly { label: string; options: readonly Option[] }[];
  years: readonly Option[];
  yesNo: readonly Option[];
  titles: readonly Option[];
  findings: readonly Option[];
};

/** What is wrong with a control: its name in the form, why, and so in a sentence that names its line. */
export type NoticeProblem = { control: string; why: string; text: string };

/** The words of the editor in one language, as they are read; `{line}` stands for the number of a line. */
export type EditorWords = Messages["notice"]["form"] & { missing: string; unreadable: string };
