/** Words of a link that say nothing of where it leads. */
export const linkSaysNothing = /^(?:https?:.*|www\..*|här|klicka här|läs mer|länk)?$/i;
