import { AdviceEditor, type Offered, type Piece } from "#app/_view/advising/advice-editor";
import type { AdviceWords, EditorWords } from "#app/_view/advising/editor-words";
import type { Before } from "#app/_view/advising/post-words";
import { TextEditor } from "#app/_view/advising/text-editor";
import { type ShownVersion, WrittenPart } from "#app/_view/advising/written-part";
import { PressField } from "#app/_view/press-field";
import { formats, translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import type { TextPart, WritingPart } from "#lib/advising/writing";
import type { Locale } from "#lib/text/text";
import type { openWritings } from "../open-writings";

type Written = ReturnType<Awaited<ReturnType<typeof openWritings>>["of"]>;
type Props = { locale: Locale; home: string; before: Before; written: Written };

const problems = [
  ...(["empty", "long", "too-many", "stale", "rearranged", "often", "unreadable"] as const),
  ...(["unreachable", "signed-out", "gone"] as const),
];

function editorWords(part: WritingPart, locale: Locale): EditorWords {
  const translate = translator(locale);
  return {
    edited: translate("writing.edited"),
    saved: translate("writing.done.saved"),
    heldUp: translate("writing.heldUp"),
    length: lengthWords(locale),
    save: translate("writing.save"),
    saveLabel: translate("writing.savePart", { part: translate(`writing.parts.${part}`) }),
    textHint: translate("writing.textHint"),
    problems: Object.fromEntries(problems.map((each) => [each, translate(`writing.problems.${each}`)])),
  };
}

function adviceWords(locale: Locale): AdviceWords {
  const translate = translator(locale);
  return {
    ...editorWords("advice", locale),
    piece: translate("writing.piece", { place: "{place}" }),
    pick: translate("writing.pick", { title: "{title}" }),
    own: translate("writing.own"),
    ofEdition: translate("writing.ofEdition"),
    up: translate("writing.up"),
    down: translate("writing.down"),
    remove: translate("writing.remove"),
    addOwn: translate("writing.addOwn"),
    none: translate("writing.none"),
    pickTitle: translate("writing.pickTitle"),
    pickHint: translate("writing.pickHint"),
    allPicked: translate("writing.allPicked"),
  };
}

/** Whose words stand, or that they are nobody's yet. */
function stateWords(current: ShownVersion | null, hasProposal: boolean, locale: Locale): string {
  const translate = translator(locale);
  if (!current) return hasProposal ? translate("writing.proposal") : "";
  const time = formats(locale).dateTime(current.at, { dateStyle: "medium", timeStyle: "short" });
  return translate("writing.saved", { author: current.author, time });
}

/** A part that is a text, with the form to write it. */
export function TextPartForm({ part, proposal, ...props }: Props & { part: TextPart; proposal: string }) {
  const { locale, home, before, written } = props;
  const { content, ...versions } = written;
  const mine = before?.act === "save-words" && before.typed.part?.[0] === part ? before : null;
  const stands = content && "text" in content ? content.text : proposal;
  return (
    <WrittenPart
      {...{ locale, part, ...versions }}
      title={translator(locale)(`writing.parts.${part}`)}
      action={`${home}/save-words`}
    >
      <form method="post" action={`${home}/save-words`} noValidate>
        <PressField />
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="base" value={mine?.typed.base?.[0] ?? versions.base} />
        <TextEditor
          part={part}
          text={mine?.typed.text?.[0] ?? stands}
          state={stateWords(versions.current, proposal !== "", locale)}
          isBack={mine !== null}
          isProposal={versions.current === null && mine === null}
          label={translator(locale)(`writing.parts.${part}`)}
          problem={mine?.problem ?? null}
          words={editorWords(part, locale)}
        />
      </form>
    </WrittenPart>
  );
}

/** The pieces that came back with a form. */
function piecesBefore({ typed }: NonNullable<Before>): Piece[] {
  const pieces: Piece[] = [];
  for (let place = 0; typed[`advice.${place}.text`] !== undefined; place++)
    pieces.push({
      advice: typed[`advice.${place}.advice`]?.[0] ?? "",
      text: typed[`advice.${place}.text`]?.[0] ?? "",
    });
  return pieces;
}

/** The chosen advice, with the form to choose, order and adapt it. */
export function AdvicePart({ locale, home, before, written, offered }: Props & { offered: readonly Offered[] }) {
  const translate = translator(locale);
  const { content, ...versions } = written;
  const mine = before?.act === "save-advice" ? before : null;
  const stands =
    content && "advice" in content ? content.advice.map((each) => ({ ...each, advice: each.advice ?? "" })) : [];
  return (
    <WrittenPart
      {...{ locale, ...versions }}
      part="advice"
      title={translate("writing.parts.advice")}
      hint={translate("writing.adviceHint")}
      action={`${home}/save-advice`}
    >
      <form method="post" action={`${home}/save-advice`} noValidate>
        <PressField />
        <input type="hidden" name="base" value={mine?.typed.base?.[0] ?? versions.base} />
        <AdviceEditor
          pieces={mine ? piecesBefore(mine) : stands}
          offered={offered}
          state={stateWords(versions.current, false, locale)}
          isBack={mine !== null}
          problem={mine?.problem ?? null}
          words={adviceWords(locale)}
        />
      </form>
    </WrittenPart>
  );
}
