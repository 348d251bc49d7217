import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import styles from "./account.module.css";
import { Field } from "./field";

type Props = {
  home: string;
  back: string | null;
  translate: Translate;
  /** Whether there is a password to confirm it with. */
  withPassword: boolean;
  isWrong: boolean;
};

/** A secret as it is read aloud and typed: authenticators pass over the blanks. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");

type Scan = { svg: string; secret: string };

/** What a form about the second factor carries besides its own: where to go on, and the password. */
function Confirmation({ id, back, translate, withPassword, isWrong }: Omit<Props, "home"> & { id: string }) {
  return (
    <>
      {back && <input type="hidden" name="return" value={back} />}
      {withPassword && (
        <Field
          id={id}
          name="password"
          type="password"
          label={translate("people.factor.password")}
          autoComplete="current-password"
          wrong={isWrong}
        />
      )}
    </>
  );
}

/** What it is, and how to set it up: first confirmed by the password, then scanned and tried. */
export function FactorOff({ scan, wrongCode, ...props }: Props & { scan: Scan | null; wrongCode: boolean }) {
  const { home, back, translate } = props;
  if (!scan)
    return (
      <>
        <p className="lead">{translate("people.factor.what")}</p>
        <form method="post" action={`${home}/begin`} noValidate className={styles.form}>
          <PressField />
          <Confirmation id="password" {...props} />
          <button type="submit" className="button">
            {translate("people.factor.begin")}
          </button>
        </form>
      </>
    );
  return (
    <>
      <h2>{translate("people.factor.scan")}</h2>
      <div
        className={styles.qr}
        role="img"
        aria-label={translate("people.factor.scanAlt")}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn on the server from squares alone
        dangerouslySetInnerHTML={{ __html: scan.svg }}
      />
      <p>
        {translate("people.factor.typed")} <code className={styles.secret}>{inFours(scan.secret)}</code>
      </p>
      <h2>{translate("people.factor.confirmTitle")}</h2>
      <form method="post" action={`${home}/confirm`} noValidate className={styles.form}>
        <PressField />
        {back && <input type="hidden" name="return" value={back} />}
        <Field
          name="code"
          label={translate("people.factorStep.code")}
          autoComplete="one-time-code"
          digits
          wrong={wrongCode}
        />
        <button type="submit" className="button">
          {translate("people.factor.confirm")}
        </button>
      </form>
    </>
  );
}

/** New recovery codes, and turning it off. */
export function FactorOn(props: Props) {
  const { home, translate } = props;
  return (
    <>
      <p className="lead">{translate("people.factor.isOn")}</p>
      <section aria-labelledby="renew">
        <h2 id="renew">{translate("people.factor.renewTitle")}</h2>
        <p>{translate("people.factor.renewLead")}</p>
        <form method="post" action={`${home}/renew`} noValidate className={styles.form}>
          <PressField />
          <Confirmation id="renew-password" {...props} />
          <button type="submit" className="button quiet">
            {translate("people.factor.renew")}
          </button>
        </form>
      </section>
      <section className={styles.part} aria-labelledby="end">
        <h2 id="end">{translate("people.factor.endTitle")}</h2>
        <form method="post" action={`${home}/end`} noValidate className={styles.form}>
          <PressField />
          <Confirmation id="end-password" {...props} />
          <button type="submit" className="button danger">
            {translate("people.factor.end")}
          </button>
        </form>
      </section>
    </>
  );
}
