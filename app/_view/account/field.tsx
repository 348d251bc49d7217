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
  id?: string;
};

/** One line to type in, with its label, and the hint that belongs to it. */
export function Field({ name, label, type = "text", hint, value, autoComplete, digits, wrong, id = name }: Props) {
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
        aria-invalid={wrong ? true : undefined}
        aria-describedby={[wrong && "problem", hint && `${id}-hint`].filter(Boolean).join(" ") || undefined}
      />
    </div>
  );
}
