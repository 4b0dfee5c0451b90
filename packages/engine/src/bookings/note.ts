/** The kind of the documents that notes are, each with the id of its booking as `ref`. */
export const NOTE = 'note';
