import type { ChangeEvent, FormHTMLAttributes, ReactNode, Ref } from "react";
import { answersForm } from "../answers-form";
import styles from "./entry.module.css";

type Props = Pick<FormHTMLAttributes<HTMLFormElement>, "action" | "onChange" | "onBlur" | "onSubmit"> & {
  ref: Ref<HTMLFormElement>;
  /** The words of the button that sends the form. */
  submit: string;
  /** What stands beside the button. */
  beside?: ReactNode;
  /** The line that says how saving is getting on. */
  status: ReactNode;
  children: ReactNode;
};

/**
 * The form of entries of any kind. It is a plain form that posts; where scripts run, every entry is saved as it is
 * given.
 */
export const EntryForm = ({ submit, beside, status, children, onChange, ...form }: Props) => (
  <form
    id={answersForm}
    method="post"
    autoComplete="off"
    noValidate
    // What an input method is still putting together is no answer; it is one as soon as that ends.
    onChange={(event) => (event.nativeEvent as InputEvent).isComposing || onChange?.(event)}
    onCompositionEnd={(event) => onChange?.(event as unknown as ChangeEvent<HTMLFormElement>)}
    {...form}
  >
    {/* The Enter key takes the first button of a form: never one that chooses or removes something. */}
    <button type="submit" hidden>
      {submit}
    </button>
    {children}
    {/* Before the buttons: what sticks to the foot of the screen never lies over what it comes before. */}
    {status}
    <p className={`${styles.submit} screen`}>
      <button type="submit" className="button">
        {submit}
      </button>
      {beside}
    </p>
  </form>
);
