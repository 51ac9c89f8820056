/** How a text led to an entry. */
export type Via = "id" | "code" | "name" | "former-name" | "alias" | "site-label";
