import styles from "./account.module.css";

type Props = {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  hint?: string | undefined;
  value?: string | undefined;
  autoComplete: string;
  /** Digits alone: phones show the keys for them. */
  digits?: boolean;
  /** Whether a message above the form is about this field. */
  wrong?: boolean;
  /** What is wrong with what was typed here, in words. */
  problem?: string | null | undefined;
  id?: string;
};

/** One line to type in, with its label, and the hint that belongs to it. */
export function Field(props: Props) {
  const { name, label, type = "text", hint, value, autoComplete, digits, wrong, problem, id = name } = props;
  const describing = [problem ? `${id}-problem` : wrong && "problem", hint && `${id}-hint`].filter(Boolean);
  return (
    <div>
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        {...(digits && { inputMode: "numeric" as const })}
        {...(type !== "text" || digits ? { autoCapitalize: "none", spellCheck: false } : {})}
        aria-invalid={wrong || problem ? true : undefined}
        aria-describedby={describing.join(" ") || undefined}
      />
      {problem && (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
