import { cookies } from "next/headers";
import { z } from "zod";
import { CopyLine } from "#app/_view/copy-line";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { linkCookie } from "../link-cookie";

type Props = { params: Promise<{ locale: string; round: string }> };

const Link = z.object({ address: z.url(), firm: z.string().nullable(), mailed: z.boolean() });

export const generateMetadata = pageTitle("rounds.invite.linkTitle");

function linkIn(value: string | undefined) {
  try {
    return Link.parse(JSON.parse(value ?? ""));
  } catch {
    return null;
  }
}

/** Shows a new link to whoever made it, for a few minutes. */
export default async function LinkPage({ params }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "invite-firms");
  const link = linkIn((await cookies()).get(linkCookie)?.value);
  const translate = translator(locale);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("rounds.invite.linkTitle")}</h1>
      {link ? (
        <>
          <CopyLine
            label={translate("rounds.invite.linkLabel")}
            hint={
              link.firm === null
                ? translate("rounds.invite.openLinkLead")
                : translate("rounds.invite.linkLead", { firm: link.firm })
            }
            value={link.address}
            words={{ copy: translate("keys.copy"), copied: translate("keys.copied") }}
          />
          {link.mailed && <p>{translate("rounds.invite.mailed")}</p>}
        </>
      ) : (
        <p>{translate("rounds.invite.linkGone")}</p>
      )}
      <p>
        <a href={`/${locale}/rounds/${id}/invite`}>{translate("rounds.invite.back")}</a>
      </p>
    </RoundFrame>
  );
}
