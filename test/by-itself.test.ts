import { expect, it } from "vitest";
import type { Text } from "#lib/text/text";
import { editions, factCatalogue, layoutOf } from "#questionnaires";

/** Words that only whoever sees the whole page can follow: a colleague is asked some of it. */
const place =
  /上面|下面的|上一题|下一题|前面的|前面填|后面的|前[两三四五六]题|previous question|question before|asked for earlier|earlier (answer|question)|(question|figure|line|item|”) (above|below)|given earlier/;

type Asked = { text: Text; help: Text };

it("what is asked says nothing of another question by its place", () => {
  const asked: Asked[] = [
    ...editions.flatMap((edition) => [
      ...edition.sections.flatMap(({ questions }) => questions),
      ...layoutOf(edition).cards.flatMap((card): Asked[] => ("help" in card ? [card] : [])),
    ]),
    ...factCatalogue.sections
      .flatMap(({ facts }) => facts)
      .flatMap((fact): Asked[] => [fact, ...(fact.kind === "list" ? fact.fields : [])]),
  ];
  const words = asked.flatMap(({ text, help }) => [text, help].flatMap((each) => [each.zh, each.en]));
  // The questions themselves may ask which of "the following" holds.
  expect(words.filter((each) => place.test(each.replace(/下面哪些/g, "")))).toEqual([]);
});
