/**
 * The one error of `server/models`: a model folder cannot be used. `message` names the file and what is wrong with
 * it, `hint` tells the user what to do. Both are single sentences fit for a status bar tooltip or a terminal.
 */
export class ModelError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "ModelError";
    this.hint = hint;
  }
}
