import { cookies } from "next/headers";
import { InvitationList, InviteForm, NewLink } from "#app/_view/account/invitations";
import { invitationCookie } from "#app/accounts/invitation-link";
import { sendsMail } from "#app/accounts/mail";
import { origin } from "#app/accounts/session";
import { invitationDays } from "#app/acts/people/invite";
import { formats, translator } from "#app/translate";
import type { ToldForm } from "#app/words/account-words";
import type { OpenInvitation } from "#db/people/invitations";
import type { Role } from "#lib/roles";
import type { SeatChoice } from "#lib/seat-choice";
import type { Locale } from "#lib/text/text";

/** The link of the invitation that was just made, for its maker to pass on; nothing where a mail brings it. */
export async function InvitationLink({ locale, done }: { locale: Locale; done: string | undefined }) {
  const token = done === "invited" ? (await cookies()).get(invitationCookie)?.value : undefined;
  if (!token) return null;
  const link = `${await origin()}/${locale}/join/${token}`;
  return <NewLink link={link} days={invitationDays} translate={translator(locale)} />;
}

type Props = {
  locale: Locale;
  home: string;
  title: string;
  choices: readonly SeatChoice[];
  /** The regions of the organisation. */
  regions?: readonly { id: string; name: string }[];
  /** The role that is proposed. */
  usual: Role;
  /** What was typed of an invitation that was not made. */
  form: ToldForm;
  invitations: readonly OpenInvitation[];
};

/** Where somebody is invited to one of a few roles, and the invitations that nobody has accepted yet. */
export function Invitations({ locale, home, title, choices, regions = [], usual, form, invitations }: Props) {
  const translate = translator(locale);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  return (
    <>
      <InviteForm {...{ title, choices, usual, home, form, translate }} canMail={sendsMail()} />
      <InvitationList
        home={home}
        invitations={invitations.map((each) => ({
          ...each,
          regionName: regions.find(({ id }) => id === each.region)?.name ?? null,
          until: day(each.expiresAt),
        }))}
        translate={translate}
      />
    </>
  );
}
