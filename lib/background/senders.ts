import type { Runtime } from '../browser';

/** The facts about this extension that senders are checked against. */
export interface Self {
  id: string;
  /** e.g. `chrome-extension://<id>/` */
  root: string;
}

/**
 * Whether a sender is a page of this extension. Content scripts carry the extension's id too: what tells
 * them apart is the address of the document that they run in.
 */
export function isOwnPage(sender: Runtime.MessageSender | undefined, self: Self): boolean {
  return sender?.id === self.id && sender.url !== undefined && sender.url.startsWith(self.root);
}

/** Whether a sender is one of this extension's scripts in the top document of a tab. */
export function isOwnScript(sender: Runtime.MessageSender | undefined, self: Self): boolean {
  return (
    sender?.id === self.id && sender.tab?.id !== undefined && sender.frameId === 0 && !isOwnPage(sender, self)
  );
}
