import { FilePick } from "#app/_view/file/file-pick";
import { ConfirmFold } from "#app/_view/hand-out/confirm-fold";
import { PressField } from "#app/_view/press-field";
import type { Translate } from "#app/translate";
import type { ReportMeans } from "#db/advising/report-files";
import styles from "./templates.module.css";

type Props = { translate: Translate; home: string; logo: ReportMeans["logo"] };

/** The logo as it is, and another in its place. */
export function OwnLogo({ translate, home, logo }: Props) {
  return (
    <section id="logo" className={`card ${styles.card}`} aria-labelledby="logo-title">
      <h2 id="logo-title">{translate("reportTemplates.logo")}</h2>
      <p className="soft">{translate("reportTemplates.logoHint")}</p>
      {logo && (
        // biome-ignore lint/performance/noImgElement: nothing is to be scaled, and there is no optimiser
        <img className={styles.logo} src={`${home}/logo?of=${logo.id}`} alt={translate("reportTemplates.logoNow")} />
      )}
      <form method="post" action={`${home}/logo`} encType="multipart/form-data" className={styles.send}>
        <PressField />
        <FilePick id="logo-file" name="file" label={translate("reportTemplates.logoFile")} accept=".png,.jpg,.jpeg" />
        <button type="submit" className="button quiet">
          {translate("reportTemplates.logoSend")}
        </button>
      </form>
      {logo && (
        <ConfirmFold
          summary={translate("reportTemplates.logoRemove")}
          label={translate("reportTemplates.logoRemove")}
          hint={translate("reportTemplates.logoRemoveSure")}
          action={`${home}/remove`}
          fields={{ id: logo.id }}
          confirm={translate("reportTemplates.removeConfirm")}
          isDangerous
        />
      )}
    </section>
  );
}
