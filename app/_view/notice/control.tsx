import type { ReactNode } from "react";
import staff from "../staff/staff.module.css";
import type { Option } from "./options";

type Props = {
  /** Name of the control, which is its id as well. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  isShort?: boolean;
  children: (described: { id: string; "aria-invalid": boolean; "aria-describedby"?: string }) => ReactNode;
};

/** A control with its label, what may help, and what is wrong with what was typed. */
export function Control({ name, label, hint, problem, isShort = false, children }: Props) {
  const by = [...(hint ? [`${name}-hint`] : []), ...(problem ? [`${name}-problem`] : [])].join(" ");
  return (
    <div className={isShort ? `${staff.field} ${staff.short}` : staff.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="error" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {children({ id: name, "aria-invalid": problem !== undefined, ...(by && { "aria-describedby": by }) })}
    </div>
  );
}

/** Options of a choice. */
export const optionsOf = (options: readonly Option[]): ReactNode =>
  options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
