import fc from "fast-check";
import { expect, test } from "vitest";
import { arranged, type TypedPiece } from "#lib/advising/arranged";
import { currentAndWaiting, fateOf, placesOf, type Written, writingParts } from "#lib/advising/writing";
import { adviceAtMost, longestWriting, WrittenAdvice, WrittenText } from "#lib/advising/written";

const text = (words: string): Written => ({ text: words });
const version = (revision: number, late = false, words = `${revision}`) => ({ revision, late, content: text(words) });

test("what stands, and what waits beside it", () => {
  expect(currentAndWaiting([])).toEqual({ current: null, waiting: [] });
  const [first, second, late, later] = [version(1), version(2), version(3, true), version(4, true)];
  expect(currentAndWaiting([late, second, first, later])).toEqual({ current: second, waiting: [late, later] });
  // Whoever saved the fifth had seen the others.
  expect(currentAndWaiting([first, late, version(5)])).toEqual({ current: version(5), waiting: [] });
});

test("what is saved stands where its author had seen all, and waits where not", () => {
  const fate = (versions: ReturnType<typeof version>[], words: string, base: number) =>
    fateOf(versions, { content: text(words), base });
  expect(fate([], "a", 0)).toBe("stands");
  expect(fate([version(1)], "a", 1)).toBe("stands");
  expect(fate([version(1)], "1", 1)).toBe("unchanged");
  expect(fate([version(1)], "a", 0)).toBe("waits");
  // Sent again after its answer was lost.
  expect(fate([version(1, false, "a")], "a", 0)).toBe("unchanged");
  const split = [version(1), version(2, true)];
  expect(fate(split, "2", 0)).toBe("unchanged");
  expect(fate(split, "3", 1)).toBe("waits");
  expect(fate(split, "1", 1)).toBe("unchanged");
  // Choosing what stands settles what waits.
  expect(fate(split, "1", 2)).toBe("stands");
  expect(fate(split, "2", 2)).toBe("stands");
});

test("nothing that was typed is lost, whoever saves in which order", () => {
  const save = fc.record({ words: fc.constantFrom("a", "b", "c", "d"), behind: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(save, { maxLength: 20 }), (saves) => {
      const versions: ReturnType<typeof version>[] = [];
      for (const { words, behind } of saves) {
        const base = Math.max(0, versions.length - behind);
        const fate = fateOf(versions, { content: text(words), base });
        if (fate !== "unchanged") versions.push(version(versions.length + 1, fate === "waits", words));
        expect(versions.some(({ content }) => "text" in content && content.text === words)).toBe(true);
      }
      const { current, waiting } = currentAndWaiting(versions);
      const last = versions.at(-1);
      expect(last === undefined || last === current || waiting.includes(last)).toBe(true);
    }),
  );
});

test("the limits of what is written, as people count", () => {
  const long = "👨‍👩‍👧".repeat(longestWriting);
  expect(WrittenText.safeParse({ text: long }).success).toBe(true);
  expect(WrittenText.safeParse({ text: `${long}字` }).error?.issues[0]?.message).toBe("long");
  const pieces = (count: number, words = "补研发") => ({
    advice: Array.from({ length: count }, () => ({ advice: null, text: words })),
  });
  expect(WrittenAdvice.safeParse(pieces(adviceAtMost)).success).toBe(true);
  expect(WrittenAdvice.safeParse(pieces(adviceAtMost + 1)).error?.issues[0]?.message).toBe("too-many");
  expect(WrittenAdvice.safeParse(pieces(1, " ")).error?.issues[0]?.message).toBe("empty");
});

test("a part speaks of places of the result", () => {
  const advice: Written = {
    advice: [
      { advice: "one", text: "a" },
      { advice: null, text: "b" },
    ],
  };
  const places = writingParts.map((part) => placesOf(part, part === "advice" ? advice : text("a")).length);
  expect(places).toEqual([5, 1, 1, 3, 0, 1]);
});

test("pieces of advice are arranged by buttons alone", () => {
  const piece = (advice: string): TypedPiece => ({ advice, text: advice });
  const all = ["a", "b", "c"].map(piece);
  const press = (button: string) =>
    arranged(all, button, (id) => (id === "known" ? "words" : null))
      ?.map(({ advice }) => advice || "own")
      .join("");
  expect(press("up.2")).toBe("acb");
  expect(press("up.0")).toBe("abc");
  expect(press("down.0")).toBe("bac");
  expect(press("down.2")).toBe("abc");
  expect(press("remove.1")).toBe("ac");
  expect(press("remove.x")).toBe("abc");
  expect(press("own")).toBe("abcown");
  expect(press("pick.known")).toBe("abcknown");
  expect(press("pick.a")).toBe("abc");
  expect(press("pick.other")).toBe("abc");
  expect(press("save")).toBeUndefined();
  expect(press("")).toBeUndefined();
});
