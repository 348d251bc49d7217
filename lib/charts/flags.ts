import type { Diagnosis, Flag } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import type { Question } from "../instrument/question";
import type { Text } from "../text/text";
import { questionIndex } from "./questions";

type FlagShown = { id: string; kind: Flag["kind"]; title: Text; text: Text; questions: Question[] };

const namedAtMost = 4;

/** The flags with their words and questions; a flag over more questions than a reader would look through names none. */
export function flagsShown(edition: Edition, { flags }: Pick<Diagnosis, "flags">): FlagShown[] {
  const index = questionIndex(edition);
  return flags.flatMap(({ id, kind, questions }) => {
    const flag = [...edition.oddities, ...edition.contradictions].find((each) => each.id === id);
    if (!flag) return [];
    const named = questions.length > namedAtMost ? [] : questions.flatMap((question) => index.get(question) ?? []);
    return [{ id, kind, title: flag.title, text: flag.text, questions: named }];
  });
}
