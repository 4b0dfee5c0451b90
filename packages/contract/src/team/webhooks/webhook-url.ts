import * as Type from 'typebox';

/** An address that signed messages are posted to: plain only on the machine itself. */
export const WebhookUrl = Type.String({
  pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1)([:/?]|$))[^\\s#@]*$',
  maxLength: 2048,
  description: 'an https address without fragment, user or password',
});
