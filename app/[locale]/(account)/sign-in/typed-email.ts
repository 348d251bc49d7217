/** Cookie that holds the address that was typed, while the page that asks for it again is fetched. */
export const typedEmailCookie = "typed-email";

const longest = 150;

/** That cookie for the pages below a path. */
export const keepEmail = (email: string, path: string) => ({
  name: typedEmailCookie,
  value: email.slice(0, longest),
  path,
  seconds: 300,
});
