import { z } from "zod";
import { isBlankBar, isBlankWaiver, numberTyped, type TypedNotice } from "./typed-notice";

const words = z.string();
const line = z.record(words, words);

/** What a browser can see of a notice that is being typed; the server looks at all of it. */
export const typedSchema = (missing: string, unreadable: string) =>
  z
    .object({
      ruleSet: words,
      reason: words,
      document: words,
      source: words,
      bars: z.array(line),
      waivers: z.array(line),
    })
    .superRefine((input, context) => {
      const typed = input as unknown as TypedNotice;
      const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
      const needs = (path: (string | number)[], text: string) => {
        if (text.trim() === "") wrong(path, missing);
      };
      if (typed.ruleSet !== "") needs(["reason"], typed.reason);
      const says = [...typed.bars.map((bar) => !isBlankBar(bar)), ...typed.waivers.map((each) => !isBlankWaiver(each))];
      if (says.some(Boolean)) needs(["document"], typed.document);
      for (const [place, bar] of typed.bars.entries()) {
        if (isBlankBar(bar)) continue;
        for (const field of ["title", "demands", "clause"] as const) needs(["bars", place, field], bar[field]);
        if (bar.kind !== "number" && bar.kind !== "ratio") continue;
        needs(["bars", place, "value"], bar.value);
        if (bar.value.trim() !== "" && numberTyped(bar.value) === undefined)
          wrong(["bars", place, "value"], unreadable);
      }
      for (const [place, waiver] of typed.waivers.entries())
        if (!isBlankWaiver(waiver))
          for (const field of ["criterion", "reason", "clause"] as const)
            needs(["waivers", place, field], waiver[field]);
    });
