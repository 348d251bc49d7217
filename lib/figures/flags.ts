import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { Question } from "../instrument/question";
import type { Text } from "../instrument/text";
import { questionIndex } from "./questions";

export type FlagShown = { id: string; text: Text; questions: Question[] };

const namedAtMost = 4;

/** The flags with their words and questions; a flag over more questions than a reader would look through names none. */
export function flagsShown(edition: Edition, diagnosis: Diagnosis): FlagShown[] {
  const index = questionIndex(edition);
  return diagnosis.flags.flatMap(({ id, questions }) => {
    const said = [...edition.oddities, ...edition.contradictions].find((each) => each.id === id);
    if (!said) return [];
    const named = questions.length > namedAtMost ? [] : questions.flatMap((question) => index.get(question) ?? []);
    return [{ id, text: said.text, questions: named }];
  });
}
