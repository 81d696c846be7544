import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import type { PageContent } from '../framework/layout.ts';

/** What the form is filled with. */
export interface Filled {
  readonly text: string;
  readonly body: string | null;
  readonly continues: string | null;
}

const EMPTY_FORM: Filled = { text: '', body: null, continues: null };

/** The page on which a draft is pasted, or a file chosen. */
export const checkForm = (): PageContent => ({
  title: 'Check a draft',
  json: null,
  entry: 'Check a draft',
  main: html`
<h1>Check a draft</h1>
<p class="lead">What of its wording has been agreed before, whether its citations are right, and what departs from the drafting rules.</p>
${draftForm(EMPTY_FORM)}
<p><strong>Nothing is kept.</strong> The draft is read, answered and forgotten: it is neither stored nor logged, and no cache keeps the answer.</p>`,
});

/** The form itself: a text or a file, and how the answer is wanted. It works without scripts. */
export const draftForm = ({ text, body, continues }: Filled): Html => html`
<form class="draft-form screen" data-with="drop" action="${addresses.check}" method="post" enctype="multipart/form-data">
<p><label for="draft-text">Paste the draft, or a part of it</label>
<textarea id="draft-text" name="text" rows="10">${text}</textarea></p>
<p><label for="draft-file">or choose a file: Word, PDF, HTML or plain text, up to 10 MB</label>
<input id="draft-file" name="file" type="file" accept=".docx,.doc,.pdf,.html,.htm,.md,.txt"></p>
<details><summary>The organ, and what the draft continues</summary>
<p><label for="draft-body">The organ that is to adopt it, if the text does not name it</label>
<input id="draft-body" name="body" value="${body}" maxlength="300"></p>
<p><label for="draft-continues">The resolution that it continues; it is looked for otherwise</label>
<input id="draft-continues" name="continues" value="${continues}" maxlength="300"></p>
</details>
<p class="row"><button name="as" value="page">Check</button> <button class="plain" name="as" value="docx">Get it as a Word file with comments</button></p>
<p class="quiet">A Word file (.docx) comes back as it is, with comments put in; a draft of any other kind is written as one.</p>
</form>`;
