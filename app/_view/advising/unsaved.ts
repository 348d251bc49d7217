import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/** Marks the form of a part of the report whose words are not saved. */
export const unsavedMark = "data-unsaved";

/** Tells such a form how it went when it was saved along with another: "saved", or what is wrong. */
export const alongEvent = "along";

export type Unsaved = ReturnType<typeof useUnsaved>;

/**
 * Whether the words of an editor are not saved, which its form is marked with, and how it went when they were saved along
 * with another part.
 * @param isBack whether they came back with the form, so that nobody took them in yet
 */
export function useUnsaved<Fields extends FieldValues>(editor: UseFormReturn<Fields>, isBack: boolean) {
  const place = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(isBack);
  const [along, setAlong] = useState<string | null>(null);
  const isUnsaved = editor.formState.isDirty || isOpen;
  useEffect(() => {
    place.current?.closest("form")?.toggleAttribute(unsavedMark, isUnsaved);
  }, [isUnsaved]);
  const { reset, getValues, trigger } = editor;
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      setAlong(detail);
      if (detail === "saved") {
        reset(getValues(), { keepValues: true });
        setOpen(false);
      } else
        trigger(undefined, { shouldFocus: true }).then((isSound) => {
          if (isSound) form.querySelector("textarea")?.focus();
        });
    };
    const type = () => setAlong(null);
    form.addEventListener(alongEvent, hear);
    form.addEventListener("input", type);
    return () => {
      form.removeEventListener(alongEvent, hear);
      form.removeEventListener("input", type);
    };
  }, [reset, getValues, trigger]);
  return { place, isUnsaved, isSaved: along === "saved", heldUp: along === "saved" ? null : along };
}
