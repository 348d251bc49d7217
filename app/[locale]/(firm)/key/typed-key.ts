/** Cookie that holds what was typed as a key that opens nothing, while the page that says so is fetched. */
export const typedKeyCookie = "typed-key" as const;
