<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>About CPS Reader</source>
      <translation>About CPS Reader</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no AI service.</source>
      <translation>Everything stays on this computer. No account, no AI service.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Network connections opened since the start: %1.</source>
      <translation>Network connections opened since the start: %1.</translation>
    </message>
    <message>
      <source>Network connections opened since the start: none.</source>
      <translation>Network connections opened since the start: none.</translation>
    </message>
    <message>
      <source>Open the news reports of a negotiation, see who said what, and know where every issue stands, with the sentence that proves it.</source>
      <translation>Open the news reports of a negotiation, see who said what, and know where every issue stands, with the sentence that proves it.</translation>
    </message>
    <message>
      <source>Python %1, Qt %2, %3. MIT licence; built on:</source>
      <translation>Python %1, Qt %2, %3. MIT licence; built on:</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>not installed</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About CPS Reader</source>
      <translation>&amp;About CPS Reader</translation>
    </message>
    <message>
      <source>&amp;Add a finding or claim…</source>
      <translation>&amp;Add a finding or claim…</translation>
    </message>
    <message>
      <source>&amp;Add an issue…</source>
      <translation>&amp;Add an issue…</translation>
    </message>
    <message>
      <source>&amp;Add reports…</source>
      <translation>&amp;Add reports…</translation>
    </message>
    <message>
      <source>&amp;Archive</source>
      <translation>&amp;Archive</translation>
    </message>
    <message>
      <source>&amp;Articles</source>
      <translation>&amp;Articles</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Back</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Back up…</translation>
    </message>
    <message>
      <source>&amp;Card for the span</source>
      <translation>&amp;Card for the span</translation>
    </message>
    <message>
      <source>&amp;Check the library</source>
      <translation>&amp;Check the library</translation>
    </message>
    <message>
      <source>&amp;Claims</source>
      <translation>&amp;Claims</translation>
    </message>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Confirm</translation>
    </message>
    <message>
      <source>&amp;Copy with source</source>
      <translation>&amp;Copy with source</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dark</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <source>&amp;Edit the issue…</source>
      <translation>&amp;Edit the issue…</translation>
    </message>
    <message>
      <source>&amp;Edit title, source, date…</source>
      <translation>&amp;Edit title, source, date…</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Entities</translation>
    </message>
    <message>
      <source>&amp;Export summaries…</source>
      <translation>&amp;Export summaries…</translation>
    </message>
    <message>
      <source>&amp;Find in this report</source>
      <translation>&amp;Find in this report</translation>
    </message>
    <message>
      <source>&amp;First steps</source>
      <translation>&amp;First steps</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Forward</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Full screen</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>&amp;History…</translation>
    </message>
    <message>
      <source>&amp;Insights</source>
      <translation>&amp;Insights</translation>
    </message>
    <message>
      <source>&amp;Keep this search</source>
      <translation>&amp;Keep this search</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Keys</translation>
    </message>
    <message>
      <source>&amp;Label…</source>
      <translation>&amp;Label…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Larger text</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Light</translation>
    </message>
    <message>
      <source>&amp;Matrix</source>
      <translation>&amp;Matrix</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>&amp;New library…</translation>
    </message>
    <message>
      <source>&amp;Newest first</source>
      <translation>&amp;Newest first</translation>
    </message>
    <message>
      <source>&amp;Next report</source>
      <translation>&amp;Next report</translation>
    </message>
    <message>
      <source>&amp;Not grouped</source>
      <translation>&amp;Not grouped</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Note…</translation>
    </message>
    <message>
      <source>&amp;Oldest first</source>
      <translation>&amp;Oldest first</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>&amp;Open library…</translation>
    </message>
    <message>
      <source>&amp;Open or fold the card</source>
      <translation>&amp;Open or fold the card</translation>
    </message>
    <message>
      <source>&amp;Paste a report</source>
      <translation>&amp;Paste a report</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferences…</translation>
    </message>
    <message>
      <source>&amp;Quiet</source>
      <translation>&amp;Quiet</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <source>&amp;Reader</source>
      <translation>&amp;Reader</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Reject</translation>
    </message>
    <message>
      <source>&amp;Reset the layout</source>
      <translation>&amp;Reset the layout</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Save a copy…</translation>
    </message>
    <message>
      <source>&amp;Search reports</source>
      <translation>&amp;Search reports</translation>
    </message>
    <message>
      <source>&amp;Set status…</source>
      <translation>&amp;Set status…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Smaller text</translation>
    </message>
    <message>
      <source>&amp;Star</source>
      <translation>&amp;Star</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>&amp;Timeline</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Trash…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>A&amp;nnotations</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Add a &amp;folder…</translation>
    </message>
    <message>
      <source>All &amp;reports (no as-of day)</source>
      <translation>All &amp;reports (no as-of day)</translation>
    </message>
    <message>
      <source>Anal&amp;yse the report again</source>
      <translation>Anal&amp;yse the report again</translation>
    </message>
    <message>
      <source>By &amp;day</source>
      <translation>By &amp;day</translation>
    </message>
    <message>
      <source>By &amp;outlet</source>
      <translation>By &amp;outlet</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>By &amp;story</translation>
    </message>
    <message>
      <source>By &amp;title</source>
      <translation>By &amp;title</translation>
    </message>
    <message>
      <source>By o&amp;utlet</source>
      <translation>By o&amp;utlet</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>C&amp;hange…</translation>
    </message>
    <message>
      <source>Choose an issue first.</source>
      <translation>Choose an issue first.</translation>
    </message>
    <message>
      <source>Close &amp;window</source>
      <translation>Close &amp;window</translation>
    </message>
    <message>
      <source>Close popup, then clear selection</source>
      <translation>Close popup, then clear selection</translation>
    </message>
    <message>
      <source>Command &amp;palette…</source>
      <translation>Command &amp;palette…</translation>
    </message>
    <message>
      <source>Compare two reports…</source>
      <translation>Compare two reports…</translation>
    </message>
    <message>
      <source>E&amp;xport a brief on it…</source>
      <translation>E&amp;xport a brief on it…</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Find &amp;next</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Find &amp;previous</translation>
    </message>
    <message>
      <source>Forget these</source>
      <translation>Forget these</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Go</translation>
    </message>
    <message>
      <source>Group reports</source>
      <translation>Group reports</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Hide or show &amp;Articles</source>
      <translation>Hide or show &amp;Articles</translation>
    </message>
    <message>
      <source>Hide or show &amp;Issues</source>
      <translation>Hide or show &amp;Issues</translation>
    </message>
    <message>
      <source>Iss&amp;ues</source>
      <translation>Iss&amp;ues</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
    <message>
      <source>La&amp;bels…</source>
      <translation>La&amp;bels…</translation>
    </message>
    <message>
      <source>Label or colour %1</source>
      <translation>Label or colour %1</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Like the &amp;system</source>
      <translation>Like the &amp;system</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Mark</translation>
    </message>
    <message>
      <source>Mark with</source>
      <translation>Mark with</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Move &amp;down</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Move &amp;up</translation>
    </message>
    <message>
      <source>Move the &amp;edges</source>
      <translation>Move the &amp;edges</translation>
    </message>
    <message>
      <source>Next &amp;claim</source>
      <translation>Next &amp;claim</translation>
    </message>
    <message>
      <source>Next f&amp;inding</source>
      <translation>Next f&amp;inding</translation>
    </message>
    <message>
      <source>Next of my &amp;marks</source>
      <translation>Next of my &amp;marks</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Next pane</translation>
    </message>
    <message>
      <source>Next span here, &amp;outward</source>
      <translation>Next span here, &amp;outward</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Open &amp;recent</translation>
    </message>
    <message>
      <source>Open a report first.</source>
      <translation>Open a report first.</translation>
    </message>
    <message>
      <source>Open, jump to the sentence</source>
      <translation>Open, jump to the sentence</translation>
    </message>
    <message>
      <source>P&amp;rint the report…</source>
      <translation>P&amp;rint the report…</translation>
    </message>
    <message>
      <source>Page down, next report at the end</source>
      <translation>Page down, next report at the end</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Page up</translation>
    </message>
    <message>
      <source>Pre&amp;vious report</source>
      <translation>Pre&amp;vious report</translation>
    </message>
    <message>
      <source>Previous c&amp;laim</source>
      <translation>Previous c&amp;laim</translation>
    </message>
    <message>
      <source>Previous fin&amp;ding</source>
      <translation>Previous fin&amp;ding</translation>
    </message>
    <message>
      <source>Previous of my mar&amp;ks</source>
      <translation>Previous of my mar&amp;ks</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Previous pane</translation>
    </message>
    <message>
      <source>Pro&amp;file…</source>
      <translation>Pro&amp;file…</translation>
    </message>
    <message>
      <source>Read or &amp;unread</source>
      <translation>Read or &amp;unread</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Select a report first.</source>
      <translation>Select a report first.</translation>
    </message>
    <message>
      <source>Sort reports</source>
      <translation>Sort reports</translation>
    </message>
    <message>
      <source>Text size as &amp;usual</source>
      <translation>Text size as &amp;usual</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>User &amp;guide</source>
      <translation>User &amp;guide</translation>
    </message>
    <message>
      <source>View</source>
      <translation>View</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Show me around</source>
      <translation>Show me around</translation>
    </message>
    <message>
      <source>This is a sample: two real reports on one negotiation.</source>
      <translation>This is a sample: two real reports on one negotiation.</translation>
    </message>
  </context>
  <context>
    <name>AnnotateBar</name>
    <message>
      <source>Claim</source>
      <translation>Claim</translation>
    </message>
    <message>
      <source>Copy with source</source>
      <translation>Copy with source</translation>
    </message>
    <message>
      <source>Copy with source (Ctrl+C)</source>
      <translation>Copy with source (Ctrl+C)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Mark the selected words</source>
      <translation>Mark the selected words</translation>
    </message>
    <message>
      <source>Mark: {name}</source>
      <translation>Mark: {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Someone said these words</source>
      <translation>Someone said these words</translation>
    </message>
  </context>
  <context>
    <name>AnnotationsDock</name>
    <message numerus="yes">
      <source>%n mark(s) removed. Undo Ctrl+Z</source>
      <translation>
        <numerusform>%n mark removed. Undo Ctrl+Z</numerusform>
        <numerusform>%n marks removed. Undo Ctrl+Z</numerusform>
      </translation>
    </message>
    <message>
      <source>Add label</source>
      <translation>Add label</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note on the whole report</source>
      <translation>Note on the whole report</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>in the text</translation>
    </message>
    <message>
      <source>not found again</source>
      <translation>not found again</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
  </context>
  <context>
    <name>ArticlesPane</name>
    <message>
      <source>Add reports</source>
      <translation>Add reports</translation>
    </message>
    <message>
      <source>Drop reports here or press Ctrl+I.</source>
      <translation>Drop reports here or press Ctrl+I.</translation>
    </message>
    <message>
      <source>No report matches</source>
      <translation>No report matches</translation>
    </message>
    <message>
      <source>No reports yet</source>
      <translation>No reports yet</translation>
    </message>
    <message>
      <source>Remove a filter or search all reports.</source>
      <translation>Remove a filter or search all reports.</translation>
    </message>
    <message>
      <source>Reports you add appear here, grouped by day.</source>
      <translation>Reports you add appear here, grouped by day.</translation>
    </message>
  </context>
  <context>
    <name>AsOfChip</name>
    <message>
      <source>As of %1</source>
      <translation>As of %1</translation>
    </message>
    <message>
      <source>As of: %1</source>
      <translation>As of: %1</translation>
    </message>
    <message>
      <source>What was known at the end of a day</source>
      <translation>What was known at the end of a day</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Card</source>
      <translation>Card</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Edges</source>
      <translation>Edges</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Remove %1</source>
      <translation>Remove %1</translation>
    </message>
  </context>
  <context>
    <name>ChooseReport</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>Compare with which report?</source>
      <translation>Compare with which report?</translation>
    </message>
    <message>
      <source>Copies of this story</source>
      <translation>Copies of this story</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Reports</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>New: {name}</source>
      <translation>New: {name}</translation>
    </message>
  </context>
  <context>
    <name>ClaimsDock</name>
    <message>
      <source>Claim</source>
      <translation>Claim</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidence</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Party</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Speaker not clear</source>
      <translation>Speaker not clear</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>unnamed</translation>
    </message>
  </context>
  <context>
    <name>Codebook</name>
    <message>
      <source>Add a label</source>
      <translation>Add a label</translation>
    </message>
    <message>
      <source>Add a label under this one</source>
      <translation>Add a label under this one</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>Merge into ...</source>
      <translation>Merge into ...</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New label</source>
      <translation>New label</translation>
    </message>
    <message>
      <source>No other label</source>
      <translation>No other label</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Select words in a report and press L to use a label.</source>
      <translation>Select words in a report and press L to use a label.</translation>
    </message>
    <message>
      <source>Under</source>
      <translation>Under</translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message>
      <source>Compare two reports</source>
      <translation>Compare two reports</translation>
    </message>
    <message>
      <source>Mark what only one of them says</source>
      <translation>Mark what only one of them says</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message>
      <source>%1 claims</source>
      <translation>%1 claims</translation>
    </message>
    <message>
      <source>%1 findings</source>
      <translation>%1 findings</translation>
    </message>
  </context>
  <context>
    <name>EditMenu</name>
    <message>
      <source>%1 removed. Undo Ctrl+Z</source>
      <translation>%1 removed. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Archived. Undo Ctrl+Z</source>
      <translation>Archived. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Done again: %1</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Keep this search</translation>
    </message>
    <message>
      <source>Name of the list:</source>
      <translation>Name of the list:</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>Taken out of the archive.</translation>
    </message>
    <message>
      <source>Type a search first; / goes to the field.</source>
      <translation>Type a search first; / goes to the field.</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Undone: %1</translation>
    </message>
  </context>
  <context>
    <name>EntitiesDock</name>
    <message>
      <source>Also written</source>
      <translation>Also written</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entities</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Mentions</translation>
    </message>
    <message>
      <source>Merge %1 into %2</source>
      <translation>Merge %1 into %2</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>Name of %1</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Party</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>Rename …</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Reports</translation>
    </message>
    <message>
      <source>Search reports for it</source>
      <translation>Search reports for it</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Split off</translation>
    </message>
    <message>
      <source>What it says: claims</source>
      <translation>What it says: claims</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>CPS Reader</source>
      <translation>CPS Reader</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copy the report</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Something in the program went wrong. What you did before is safe on disk.</source>
      <translation>Something in the program went wrong. What you did before is safe on disk.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>You can go on. If it happens again, copy the report and send it to us.</source>
      <translation>You can go on. If it happens again, copy the report and send it to us.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>%1 signals that move nothing</source>
      <translation>%1 signals that move nothing</translation>
    </message>
    <message>
      <source>1 signal that moves nothing</source>
      <translation>1 signal that moves nothing</translation>
    </message>
    <message>
      <source>Changed by you</source>
      <translation>Changed by you</translation>
    </message>
    <message>
      <source>Confirmed by you</source>
      <translation>Confirmed by you</translation>
    </message>
    <message>
      <source>Machine, %1</source>
      <translation>Machine, %1</translation>
    </message>
    <message>
      <source>You</source>
      <translation>You</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>a document</translation>
    </message>
    <message>
      <source>a neutral</source>
      <translation>a neutral</translation>
    </message>
    <message>
      <source>a side</source>
      <translation>a side</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>both sides</translation>
    </message>
    <message>
      <source>the reporter</source>
      <translation>the reporter</translation>
    </message>
    <message>
      <source>unnamed sources</source>
      <translation>unnamed sources</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>Evidence, newest first</source>
      <translation>Evidence, newest first</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>No evidence yet</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>As of the end of</source>
      <translation>As of the end of</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Choose at least one issue.</source>
      <translation>Choose at least one issue.</translation>
    </message>
    <message>
      <source>Export issue summaries</source>
      <translation>Export issue summaries</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Export to</translation>
    </message>
    <message>
      <source>Exported to %1.</source>
      <translation>Exported to %1.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Issues to export</source>
      <translation>Issues to export</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open the file afterwards</source>
      <translation>Open the file afterwards</translation>
    </message>
    <message>
      <source>Quote reports from</source>
      <translation>Quote reports from</translation>
    </message>
    <message>
      <source>This date could not be read. Write it as 2022-01-10.</source>
      <translation>This date could not be read. Write it as 2022-01-10.</translation>
    </message>
    <message>
      <source>any day, or 2022-01-10</source>
      <translation>any day, or 2022-01-10</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Find in this report</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Hits</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Next hit</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>No hit</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Previous hit</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} of {total}</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Find in the guide</source>
      <translation>Find in the guide</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message numerus="yes">
      <source>%n copies of this story</source>
      <translation>
        <numerusform>%n copy of this story</numerusform>
        <numerusform>%n copies of this story</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks lost their place</source>
      <translation>
        <numerusform>%n mark lost its place</numerusform>
        <numerusform>%n marks lost their place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>Add the link</source>
      <translation>Add the link</translation>
    </message>
    <message>
      <source>Byline not stated</source>
      <translation>Byline not stated</translation>
    </message>
    <message>
      <source>Change the labels</source>
      <translation>Change the labels</translation>
    </message>
    <message>
      <source>Copies and revisions count as one independent source</source>
      <translation>Copies and revisions count as one independent source</translation>
    </message>
    <message>
      <source>Edit the byline</source>
      <translation>Edit the byline</translation>
    </message>
    <message>
      <source>Edit the date</source>
      <translation>Edit the date</translation>
    </message>
    <message>
      <source>Edit the source</source>
      <translation>Edit the source</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Edit the title</translation>
    </message>
    <message>
      <source>Has a note</source>
      <translation>Has a note</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Headline</translation>
    </message>
    <message>
      <source>Link not stated</source>
      <translation>Link not stated</translation>
    </message>
    <message>
      <source>No copies of this story</source>
      <translation>No copies of this story</translation>
    </message>
    <message>
      <source>The text was replaced and their words are gone. Select words and right-click to place them again:</source>
      <translation>The text was replaced and their words are gone. Select words and right-click to place them again:</translation>
    </message>
    <message>
      <source>Title taken from the first sentence</source>
      <translation>Title taken from the first sentence</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>%1 (undone)</source>
      <translation>%1 (undone)</translation>
    </message>
    <message>
      <source>As it was at the start</source>
      <translation>As it was at the start</translation>
    </message>
    <message>
      <source>Click a step to go back or forward to it. Nothing is lost on the way.</source>
      <translation>Click a step to go back or forward to it. Nothing is lost on the way.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <source>Nothing was changed since this library was opened.</source>
      <translation>Nothing was changed since this library was opened.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Steps</translation>
    </message>
  </context>
  <context>
    <name>ImportReport</name>
    <message>
      <source>%1 added</source>
      <translation>%1 added</translation>
    </message>
    <message>
      <source>%1 already here</source>
      <translation>%1 already here</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 could not be read</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Import report</translation>
    </message>
    <message>
      <source>In the library already.</source>
      <translation>In the library already.</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <source>There was nothing to add</source>
      <translation>There was nothing to add</translation>
    </message>
    <message>
      <source>This report is in the library already.</source>
      <translation>This report is in the library already.</translation>
    </message>
    <message>
      <source>stopped by you; what was added stays</source>
      <translation>stopped by you; what was added stays</translation>
    </message>
  </context>
  <context>
    <name>Importer</name>
    <message>
      <source>There is no text to add.</source>
      <translation>There is no text to add.</translation>
    </message>
  </context>
  <context>
    <name>Insights</name>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>All outlets</translation>
    </message>
    <message>
      <source>Another says</source>
      <translation>Another says</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Days without a report</source>
      <translation>Days without a report</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Disagreements</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Earlier</translation>
    </message>
    <message>
      <source>Earlier position</source>
      <translation>Earlier position</translation>
    </message>
    <message>
      <source>Insights</source>
      <translation>Insights</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Last reported</source>
      <translation>Last reported</translation>
    </message>
    <message>
      <source>One says</source>
      <translation>One says</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Outlet</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Party</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Positions</translation>
    </message>
    <message>
      <source>Reports since then</source>
      <translation>Reports since then</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Sentence</translation>
    </message>
    <message>
      <source>Share of reported words</source>
      <translation>Share of reported words</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silence</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>never reported</source>
      <translation>never reported</translation>
    </message>
    <message>
      <source>others</source>
      <translation>others</translation>
    </message>
  </context>
  <context>
    <name>IssueDialog</name>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add an issue</source>
      <translation>Add an issue</translation>
    </message>
    <message>
      <source>An issue needs a name.</source>
      <translation>An issue needs a name.</translation>
    </message>
    <message>
      <source>An issue needs at least one word that reports use for it.</source>
      <translation>An issue needs at least one word that reports use for it.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Colour %1</source>
      <translation>Colour %1</translation>
    </message>
    <message>
      <source>Delete the issue</source>
      <translation>Delete the issue</translation>
    </message>
    <message>
      <source>Edit the issue</source>
      <translation>Edit the issue</translation>
    </message>
    <message>
      <source>Five to ten words or phrases, with commas: mask, KN95</source>
      <translation>Five to ten words or phrases, with commas: mask, KN95</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>Icon</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>What it is about</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
  </context>
  <context>
    <name>IssueModel</name>
    <message>
      <source>%1 earlier, %2: %3</source>
      <translation>%1 earlier, %2: %3</translation>
    </message>
    <message>
      <source>Reports differ: %1</source>
      <translation>Reports differ: %1</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>as of %1</translation>
    </message>
    <message>
      <source>reports differ</source>
      <translation>reports differ</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>set by you</translation>
    </message>
  </context>
  <context>
    <name>IssueView</name>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
  </context>
  <context>
    <name>IssuesPane</name>
    <message>
      <source>Add an issue</source>
      <translation>Add an issue</translation>
    </message>
    <message>
      <source>An issue moves when a report says so.
Silence never counts as an answer.</source>
      <translation>An issue moves when a report says so.
Silence never counts as an answer.</translation>
    </message>
    <message>
      <source>Choose an issue first.</source>
      <translation>Choose an issue first.</translation>
    </message>
    <message>
      <source>Evidence rejected. Undo Ctrl+Z</source>
      <translation>Evidence rejected. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Export issue summaries</source>
      <translation>Export issue summaries</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
    <message>
      <source>Note on the status</source>
      <translation>Note on the status</translation>
    </message>
    <message>
      <source>The reports are being read.
The issues move as each one is done.</source>
      <translation>The reports are being read.
The issues move as each one is done.</translation>
    </message>
    <message>
      <source>This sentence says</source>
      <translation>This sentence says</translation>
    </message>
    <message>
      <source>Why is it so?</source>
      <translation>Why is it so?</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Filter keys</source>
      <translation>Filter keys</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
  </context>
  <context>
    <name>LabelPicker</name>
    <message>
      <source>Enter gives or takes away. A new name makes a label. Esc ends.</source>
      <translation>Enter gives or takes away. A new name makes a label. Esc ends.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 of %2</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Any</translation>
    </message>
    <message>
      <source>Close %1</source>
      <translation>Close %1</translation>
    </message>
    <message>
      <source>Export these</source>
      <translation>Export these</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter %1</source>
      <translation>Filter %1</translation>
    </message>
    <message>
      <source>any</source>
      <translation>any</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entities</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legend</translation>
    </message>
    <message>
      <source>My marks</source>
      <translation>My marks</translation>
    </message>
    <message>
      <source>Names, claims and findings appear when it is.</source>
      <translation>Names, claims and findings appear when it is.</translation>
    </message>
    <message>
      <source>Not analysed yet</source>
      <translation>Not analysed yet</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Quiet</translation>
    </message>
    <message>
      <source>Show or hide names. Right-click chooses their kinds.</source>
      <translation>Show or hide names. Right-click chooses their kinds.</translation>
    </message>
    <message>
      <source>Show or hide them. {forth} and {back} go from one to the next.</source>
      <translation>Show or hide them. {forth} and {back} go from one to the next.</translation>
    </message>
  </context>
  <context>
    <name>LibraryMenu</name>
    <message>
      <source>Add a folder</source>
      <translation>Add a folder</translation>
    </message>
    <message>
      <source>Add reports</source>
      <translation>Add reports</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>All files</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Back up the library</translation>
    </message>
    <message>
      <source>Backup written to %1</source>
      <translation>Backup written to %1</translation>
    </message>
    <message>
      <source>CPS Reader libraries</source>
      <translation>CPS Reader libraries</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>New library</translation>
    </message>
    <message>
      <source>New library.cpsr</source>
      <translation>New library.cpsr</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>Open library</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Reports</translation>
    </message>
    <message>
      <source>Save a copy of the library</source>
      <translation>Save a copy of the library</translation>
    </message>
    <message>
      <source>The library was checked. No damage was found.</source>
      <translation>The library was checked. No damage was found.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copy</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1: %2, set by you. Undo Ctrl+Z</source>
      <translation>%1: %2, set by you. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Add a note</translation>
    </message>
    <message>
      <source>Let go to add these to the library</source>
      <translation>Let go to add these to the library</translation>
    </message>
  </context>
  <context>
    <name>MatrixDock</name>
    <message>
      <source>By day</source>
      <translation>By day</translation>
    </message>
    <message>
      <source>By report</source>
      <translation>By report</translation>
    </message>
    <message>
      <source>Close matrix</source>
      <translation>Close matrix</translation>
    </message>
    <message>
      <source>Export these</source>
      <translation>Export these</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
  </context>
  <context>
    <name>MetadataDialog</name>
    <message>
      <source>18:50</source>
      <translation>18:50</translation>
    </message>
    <message>
      <source>2022-01-10</source>
      <translation>2022-01-10</translation>
    </message>
    <message>
      <source>A report needs a title.</source>
      <translation>A report needs a title.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Byline</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>This date could not be read. Write it as 2022-01-10.</source>
      <translation>This date could not be read. Write it as 2022-01-10.</translation>
    </message>
    <message>
      <source>This time could not be read. Write it as 18:50.</source>
      <translation>This time could not be read. Write it as 18:50.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Title, source and date</source>
      <translation>Title, source and date</translation>
    </message>
    <message>
      <source>Title, source and date of %1 reports</source>
      <translation>Title, source and date of %1 reports</translation>
    </message>
    <message>
      <source>What you fill in is set for all of them.</source>
      <translation>What you fill in is set for all of them.</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>not stated</translation>
    </message>
  </context>
  <context>
    <name>NameChooser</name>
    <message>
      <source>Choose or type a name, then Enter. Esc leaves it as it is.</source>
      <translation>Choose or type a name, then Enter. Esc leaves it as it is.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Markdown. Kept when you leave it; Ctrl+Enter or Esc.</source>
      <translation>Markdown. Kept when you leave it; Ctrl+Enter or Esc.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note on these words</source>
      <translation>Note on these words</translation>
    </message>
    <message>
      <source>Note on this mark</source>
      <translation>Note on this mark</translation>
    </message>
    <message>
      <source>Note on this report</source>
      <translation>Note on this report</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Overview</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>Where claims, findings and your marks lie. Click to go there.</source>
      <translation>Where claims, findings and your marks lie. Click to go there.</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Reader</source>
      <translation>Reader</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>&gt; commands   @ people   # issues</source>
      <translation>&gt; commands   @ people   # issues</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Command palette</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Results</translation>
    </message>
    <message>
      <source>Type an issue, a command, a person or a word</source>
      <translation>Type an issue, a command, a person or a word</translation>
    </message>
    <message>
      <source>Up and Down, Enter, Esc</source>
      <translation>Up and Down, Enter, Esc</translation>
    </message>
  </context>
  <context>
    <name>PaletteSources</name>
    <message>
      <source>%1 mentions</source>
      <translation>%1 mentions</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commands</translation>
    </message>
    <message>
      <source>Export a brief on %1</source>
      <translation>Export a brief on %1</translation>
    </message>
    <message>
      <source>HTML, PDF, Word</source>
      <translation>HTML, PDF, Word</translation>
    </message>
    <message>
      <source>In the reports</source>
      <translation>In the reports</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Search all reports for “%1”</source>
      <translation>Search all reports for “%1”</translation>
    </message>
    <message>
      <source>Set the status of %1</source>
      <translation>Set the status of %1</translation>
    </message>
  </context>
  <context>
    <name>Popups</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Who said it?</source>
      <translation>Who said it?</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Everything is done on this computer: no account, no outside service. The program opens no connection unless you add a report by its web address; the status bar and Help, About say what was opened since the start.</source>
      <translation>Everything is done on this computer: no account, no outside service. The program opens no connection unless you add a report by its web address; the status bar and Help, About say what was opened since the start.</translation>
    </message>
    <message>
      <source>Interface size</source>
      <translation>Interface size</translation>
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation>Language (from the next start)</translation>
    </message>
    <message>
      <source>Language model</source>
      <translation>Language model</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Like the system</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferences</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacy</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Reading</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Reading font</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Reading size</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Sans</translation>
    </message>
    <message>
      <source>Sepia page (light theme)</source>
      <translation>Sepia page (light theme)</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Serif</translation>
    </message>
    <message>
      <source>Single keys as commands (Y, N, 1 to 8 ...)</source>
      <translation>Single keys as commands (Y, N, 1 to 8 ...)</translation>
    </message>
    <message>
      <source>Small movements when cards and docks open</source>
      <translation>Small movements when cards and docks open</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Work</translation>
    </message>
    <message>
      <source>Your name on marks</source>
      <translation>Your name on marks</translation>
    </message>
    <message>
      <source>folder of an English spaCy model; empty for the one that comes with the program</source>
      <translation>folder of an English spaCy model; empty for the one that comes with the program</translation>
    </message>
    <message>
      <source>shown beside your marks</source>
      <translation>shown beside your marks</translation>
    </message>
  </context>
  <context>
    <name>ProfileEditor</name>
    <message>
      <source>%1 (%2 times)</source>
      <translation>%1 (%2 times)</translation>
    </message>
    <message>
      <source>%1 could not be read.</source>
      <translation>%1 could not be read.</translation>
    </message>
    <message>
      <source>%1 has no words to look for.</source>
      <translation>%1 has no words to look for.</translation>
    </message>
    <message>
      <source>A person has no name.</source>
      <translation>A person has no name.</translation>
    </message>
    <message>
      <source>A side has no name.</source>
      <translation>A side has no name.</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Add a person</translation>
    </message>
    <message>
      <source>Add a side</source>
      <translation>Add a side</translation>
    </message>
    <message>
      <source>Add an issue</source>
      <translation>Add an issue</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Also called</translation>
    </message>
    <message>
      <source>An issue has no name.</source>
      <translation>An issue has no name.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Apply</translation>
    </message>
    <message>
      <source>CTU</source>
      <translation>CTU</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Chicago Teachers Union</source>
      <translation>Chicago Teachers Union</translation>
    </message>
    <message>
      <source>Choose a profile saved as UTF-8 text.</source>
      <translation>Choose a profile saved as UTF-8 text.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choose another folder.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Empty the profile, for another negotiation</source>
      <translation>Empty the profile, for another negotiation</translation>
    </message>
    <message>
      <source>Every name in the reports is known</source>
      <translation>Every name in the reports is known</translation>
    </message>
    <message>
      <source>Export as TOML …</source>
      <translation>Export as TOML …</translation>
    </message>
    <message>
      <source>Export the profile</source>
      <translation>Export the profile</translation>
    </message>
    <message>
      <source>Five to ten words or phrases are enough. Plurals and endings are found.</source>
      <translation>Five to ten words or phrases are enough. Plurals and endings are found.</translation>
    </message>
    <message>
      <source>Found in your reports</source>
      <translation>Found in your reports</translation>
    </message>
    <message>
      <source>Found in your reports: %1 sentences in %2 reports</source>
      <translation>Found in your reports: %1 sentences in %2 reports</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>Icon</translation>
    </message>
    <message>
      <source>Import a profile</source>
      <translation>Import a profile</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>Import …</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Looking for words</source>
      <translation>Looking for words</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the negotiation</source>
      <translation>Name of the negotiation</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Negotiation</translation>
    </message>
    <message>
      <source>New</source>
      <translation>New</translation>
    </message>
    <message>
      <source>No other issue</source>
      <translation>No other issue</translation>
    </message>
    <message>
      <source>No side: a neutral or an expert</source>
      <translation>No side: a neutral or an expert</translation>
    </message>
    <message>
      <source>Organization</source>
      <translation>Organization</translation>
    </message>
    <message>
      <source>Other names in the reports: 'the union', 'the district', a handle.</source>
      <translation>Other names in the reports: 'the union', 'the district', a handle.</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Part of</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Profile: %1</source>
      <translation>Profile: %1</translation>
    </message>
    <message>
      <source>Profiles (*.toml)</source>
      <translation>Profiles (*.toml)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Remove the selected one</source>
      <translation>Remove the selected one</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Short name</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Sides</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Speaks for</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Start afresh</translation>
    </message>
    <message>
      <source>Suggest from reports</source>
      <translation>Suggest from reports</translation>
    </message>
    <message>
      <source>The negotiation has no name.</source>
      <translation>The negotiation has no name.</translation>
    </message>
    <message>
      <source>The profile could not be written to %1: %2.</source>
      <translation>The profile could not be written to %1: %2.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Time zone</translation>
    </message>
    <message>
      <source>Two sides share the short name %1.</source>
      <translation>Two sides share the short name %1.</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>Words to look for</translation>
    </message>
    <message>
      <source>Your marks and reviews stay.</source>
      <translation>Your marks and reviews stay.</translation>
    </message>
    <message>
      <source>president</source>
      <translation>president</translation>
    </message>
  </context>
  <context>
    <name>QuietButton</name>
    <message>
      <source>Hide everything but the text and your marks (Q)</source>
      <translation>Hide everything but the text and your marks (Q)</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Add a finding or claim</source>
      <translation>Add a finding or claim</translation>
    </message>
    <message>
      <source>Apricot</source>
      <translation>Apricot</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>As of</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Change…</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Claim</translation>
    </message>
    <message>
      <source>Claim: someone said these words…</source>
      <translation>Claim: someone said these words…</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidence</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Confirmed.</source>
      <translation>Confirmed.</translation>
    </message>
    <message>
      <source>Copied with its source.</source>
      <translation>Copied with its source.</translation>
    </message>
    <message>
      <source>Copy the mark</source>
      <translation>Copy the mark</translation>
    </message>
    <message>
      <source>Copy with source</source>
      <translation>Copy with source</translation>
    </message>
    <message>
      <source>Edit title, source and date…</source>
      <translation>Edit title, source and date…</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Find in this report</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>Iris</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels of this report…</source>
      <translation>Labels of this report…</translation>
    </message>
    <message>
      <source>Label…</source>
      <translation>Label…</translation>
    </message>
    <message>
      <source>Left and Right move the end by a word, Up and Down by a letter, with Shift the start. Enter keeps it, Esc does not.</source>
      <translation>Left and Right move the end by a word, Up and Down by a letter, with Shift the start. Enter keeps it, Esc does not.</translation>
    </message>
    <message>
      <source>Lemon</source>
      <translation>Lemon</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Machine</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Made</translation>
    </message>
    <message>
      <source>Mark copied. Select words and paste it there.</source>
      <translation>Mark copied. Select words and paste it there.</translation>
    </message>
    <message>
      <source>Mark removed. Undo Ctrl+Z</source>
      <translation>Mark removed. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Marked. L gives a label, M a note.</source>
      <translation>Marked. L gives a label, M a note.</translation>
    </message>
    <message>
      <source>Marks and notes</source>
      <translation>Marks and notes</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Means</translation>
    </message>
    <message>
      <source>Mint</source>
      <translation>Mint</translation>
    </message>
    <message>
      <source>Move its edges</source>
      <translation>Move its edges</translation>
    </message>
    <message>
      <source>Moves nothing</source>
      <translation>Moves nothing</translation>
    </message>
    <message>
      <source>No label has the key {number}.</source>
      <translation>No label has the key {number}.</translation>
    </message>
    <message>
      <source>No {what} before this.</source>
      <translation>No {what} before this.</translation>
    </message>
    <message>
      <source>No {what} further on.</source>
      <translation>No {what} further on.</translation>
    </message>
    <message>
      <source>Note on this report…</source>
      <translation>Note on this report…</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Note…</translation>
    </message>
    <message>
      <source>Orchid</source>
      <translation>Orchid</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Party</translation>
    </message>
    <message>
      <source>Paste the copied mark here</source>
      <translation>Paste the copied mark here</translation>
    </message>
    <message>
      <source>Place a lost mark here</source>
      <translation>Place a lost mark here</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Put as</source>
      <translation>Put as</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Rejected. Undo Ctrl+Z</source>
      <translation>Rejected. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Rejected. {count} more are found the same way. Undo Ctrl+Z</source>
      <translation>Rejected. {count} more are found the same way. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>Remove the mark</source>
      <translation>Remove the mark</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Select a finding or claim first, with . or ] or by a click.</source>
      <translation>Select a finding or claim first, with . or ] or by a click.</translation>
    </message>
    <message>
      <source>Select one of your marks first, with ' or by a click.</source>
      <translation>Select one of your marks first, with ' or by a click.</translation>
    </message>
    <message>
      <source>Select something first: click it, or press ] or .</source>
      <translation>Select something first: click it, or press ] or .</translation>
    </message>
    <message>
      <source>Select the words that show it first.</source>
      <translation>Select the words that show it first.</translation>
    </message>
    <message>
      <source>Select words first, then mark them.</source>
      <translation>Select words first, then mark them.</translation>
    </message>
    <message>
      <source>Set to {word}.</source>
      <translation>Set to {word}.</translation>
    </message>
    <message>
      <source>Show the card</source>
      <translation>Show the card</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Sky</translation>
    </message>
    <message>
      <source>Speaker not stated</source>
      <translation>Speaker not stated</translation>
    </message>
    <message>
      <source>Speaks to</source>
      <translation>Speaks to</translation>
    </message>
    <message>
      <source>Split it here</source>
      <translation>Split it here</translation>
    </message>
    <message>
      <source>Stone</source>
      <translation>Stone</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Why</translation>
    </message>
    <message>
      <source>Your mark</source>
      <translation>Your mark</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>a document</translation>
    </message>
    <message>
      <source>a neutral</source>
      <translation>a neutral</translation>
    </message>
    <message>
      <source>a party</source>
      <translation>a party</translation>
    </message>
    <message>
      <source>added by you</source>
      <translation>added by you</translation>
    </message>
    <message>
      <source>an unnamed source</source>
      <translation>an unnamed source</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>both sides</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>changed by you</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>claim</translation>
    </message>
    <message>
      <source>confirmed by you</source>
      <translation>confirmed by you</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>finding</translation>
    </message>
    <message>
      <source>hit</source>
      <translation>hit</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>mark</translation>
    </message>
    <message>
      <source>name</source>
      <translation>name</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>not reviewed</translation>
    </message>
    <message>
      <source>rejected by you</source>
      <translation>rejected by you</translation>
    </message>
    <message>
      <source>the day of the report</source>
      <translation>the day of the report</translation>
    </message>
    <message>
      <source>the reporter</source>
      <translation>the reporter</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>unnamed</translation>
    </message>
    <message>
      <source>words</source>
      <translation>words</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <source>{kind}, by {cue}</source>
      <translation>{kind}, by {cue}</translation>
    </message>
    <message>
      <source>{kind}, without a word of saying</source>
      <translation>{kind}, without a word of saying</translation>
    </message>
    <message>
      <source>{number} of {total} here: {what}</source>
      <translation>{number} of {total} here: {what}</translation>
    </message>
    <message>
      <source>{number} of {total}: {what}</source>
      <translation>{number} of {total}: {what}</translation>
    </message>
    <message>
      <source>{when}, from {words}</source>
      <translation>{when}, from {words}</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Compare with another report…</source>
      <translation>Compare with another report…</translation>
    </message>
    <message>
      <source>Copy the whole report with its source</source>
      <translation>Copy the whole report with its source</translation>
    </message>
    <message>
      <source>Dark page</source>
      <translation>Dark page</translation>
    </message>
    <message>
      <source>Edit title, source and date…</source>
      <translation>Edit title, source and date…</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Find in this report</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Light page</source>
      <translation>Light page</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>Normal size</source>
      <translation>Normal size</translation>
    </message>
    <message>
      <source>Note on this report</source>
      <translation>Note on this report</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Quiet</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Sans</translation>
    </message>
    <message>
      <source>Sepia page</source>
      <translation>Sepia page</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Serif</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Star</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Type and page</source>
      <translation>Type and page</translation>
    </message>
  </context>
  <context>
    <name>ReaderPane</name>
    <message>
      <source>Select something first: click it, or press ] or .</source>
      <translation>Select something first: click it, or press ] or .</translation>
    </message>
  </context>
  <context>
    <name>SavedSearch</name>
    <message>
      <source>Delete the list</source>
      <translation>Delete the list</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Name:</translation>
    </message>
    <message>
      <source>Rename the list</source>
      <translation>Rename the list</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Rename…</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search all reports (/). Try speaker: issue: status: date:</source>
      <translation>Search all reports (/). Try speaker: issue: status: date:</translation>
    </message>
    <message>
      <source>Search reports</source>
      <translation>Search reports</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message numerus="yes">
      <source>%n sentences only here</source>
      <translation>
        <numerusform>%n sentence only here</numerusform>
        <numerusform>%n sentences only here</numerusform>
      </translation>
    </message>
    <message>
      <source>Next sentence only here</source>
      <translation>Next sentence only here</translation>
    </message>
  </context>
  <context>
    <name>SmartLists</name>
    <message>
      <source>All reports</source>
      <translation>All reports</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archived</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Lists</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Starred</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Unread</translation>
    </message>
    <message>
      <source>With my marks</source>
      <translation>With my marks</translation>
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <source>Go to the sentence that says so</source>
      <translation>Go to the sentence that says so</translation>
    </message>
    <message>
      <source>Talks</source>
      <translation>Talks</translation>
    </message>
    <message>
      <source>Talks: %1, %2</source>
      <translation>Talks: %1, %2</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>All changes saved</source>
      <translation>All changes saved</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Claims</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entities</translation>
    </message>
    <message>
      <source>Network used: %1</source>
      <translation>Network used: %1</translation>
    </message>
    <message>
      <source>No network used</source>
      <translation>No network used</translation>
    </message>
    <message>
      <source>Opened for reading</source>
      <translation>Opened for reading</translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>Show %1</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
  </context>
  <context>
    <name>StatusMenu</name>
    <message>
      <source>&amp;0  Take back what you set</source>
      <translation>&amp;0  Take back what you set</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Close this message</source>
      <translation>Close this message</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>All reports</source>
      <translation>All reports</translation>
    </message>
    <message>
      <source>An issue moves when a report says so. Silence never counts as an answer.</source>
      <translation>An issue moves when a report says so. Silence never counts as an answer.</translation>
    </message>
    <message>
      <source>Arrow keys move from mark to mark</source>
      <translation>Arrow keys move from mark to mark</translation>
    </message>
    <message>
      <source>As of %1</source>
      <translation>As of %1</translation>
    </message>
    <message>
      <source>Changed since %1</source>
      <translation>Changed since %1</translation>
    </message>
    <message>
      <source>Changed since %1: %2 of %3 issues</source>
      <translation>Changed since %1: %2 of %3 issues</translation>
    </message>
    <message>
      <source>Changed since …</source>
      <translation>Changed since …</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choose another folder.</translation>
    </message>
    <message>
      <source>Close timeline</source>
      <translation>Close timeline</translation>
    </message>
    <message>
      <source>Days shown in %1 time</source>
      <translation>Days shown in %1 time</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export the timeline</source>
      <translation>Export the timeline</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>No change</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Nothing to show yet</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Picture (*.png)</translation>
    </message>
    <message>
      <source>Scalable picture (*.svg)</source>
      <translation>Scalable picture (*.svg)</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Show all</translation>
    </message>
    <message>
      <source>The timeline could not be written to %1.</source>
      <translation>The timeline could not be written to %1.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Timeline saved as %1</source>
      <translation>Timeline saved as %1</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 of %2</translation>
    </message>
    <message>
      <source>Bring your own reports</source>
      <translation>Bring your own reports</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Drop files here, press Ctrl+I, or paste a text with Ctrl+V. For another negotiation make a new library and name its sides and issues.</source>
      <translation>Drop files here, press Ctrl+I, or paste a text with Ctrl+V. For another negotiation make a new library and name its sides and issues.</translation>
    </message>
    <message>
      <source>Each card is one issue of the talks: its status, as of when, and what each party wants. Click a card to see the sentences that prove it.</source>
      <translation>Each card is one issue of the talks: its status, as of when, and what each party wants. Click a card to see the sentences that prove it.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Select words and press 1 to 8 to mark them, L for a label, M for a note. Everything is saved at once and Ctrl+Z takes anything back.</source>
      <translation>Select words and press 1 to 8 to mark them, L for a label, M for a note. Everything is saved at once and Ctrl+Z takes anything back.</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Skip the tour</translation>
    </message>
    <message>
      <source>The left margin names the speaker of every claim, the right margin what it means for an issue. Rest the pointer on a mark to see why, and press Y, C or N to confirm, change or reject it.</source>
      <translation>The left margin names the speaker of every claim, the right margin what it means for an issue. Rest the pointer on a mark to see why, and press Y, C or N to confirm, change or reject it.</translation>
    </message>
    <message>
      <source>The timeline shows how each issue moved; drag its handle to see what was known on a day. Claims, entities and annotations are tables that filter and export.</source>
      <translation>The timeline shows how each issue moved; drag its handle to see what was known on a day. Claims, entities and annotations are tables that filter and export.</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>The whole picture</translation>
    </message>
    <message>
      <source>Where every issue stands</source>
      <translation>Where every issue stands</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Who said what</translation>
    </message>
    <message>
      <source>Your marks</source>
      <translation>Your marks</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Deleted things</source>
      <translation>Deleted things</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Restored. Undo Ctrl+Z</source>
      <translation>Restored. Undo Ctrl+Z</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>The trash is empty.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Trash</translation>
    </message>
    <message>
      <source>What you deleted stays here until you restore it.</source>
      <translation>What you deleted stays here until you restore it.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add reports</source>
      <translation>Add reports</translation>
    </message>
    <message>
      <source>Add the news reports of a negotiation. CPS Reader marks the people, the claims and the issues in them, and keeps the sentence that proves each one.</source>
      <translation>Add the news reports of a negotiation. CPS Reader marks the people, the claims and the issues in them, and keeps the sentence that proves each one.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Choose files</translation>
    </message>
    <message>
      <source>Edit profile</source>
      <translation>Edit profile</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no network, no AI service.</source>
      <translation>Everything stays on this computer. No account, no network, no AI service.</translation>
    </message>
    <message>
      <source>Follow another negotiation</source>
      <translation>Follow another negotiation</translation>
    </message>
    <message>
      <source>From the clipboard, with its source and date</source>
      <translation>From the clipboard, with its source and date</translation>
    </message>
    <message>
      <source>Name the sides and five to ten words for each issue</source>
      <translation>Name the sides and five to ten words for each issue</translation>
    </message>
    <message>
      <source>Open sample</source>
      <translation>Open sample</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>Open the sample</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
    <message>
      <source>Paste a report</source>
      <translation>Paste a report</translation>
    </message>
    <message>
      <source>Text, web pages, PDF, Word, mail, by file or drop</source>
      <translation>Text, web pages, PDF, Word, mail, by file or drop</translation>
    </message>
    <message>
      <source>Two real reports on Chicago schools, 2022</source>
      <translation>Two real reports on Chicago schools, 2022</translation>
    </message>
    <message>
      <source>Who said what,
and where every issue stands</source>
      <translation>Who said what,
and where every issue stands</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 independent reports</source>
      <translation>%1 independent reports</translation>
    </message>
    <message>
      <source>%1 reports</source>
      <translation>%1 reports</translation>
    </message>
    <message>
      <source>1 independent report</source>
      <translation>1 independent report</translation>
    </message>
    <message>
      <source>1 report</source>
      <translation>1 report</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Agreed</translation>
    </message>
    <message>
      <source>Agreed: both sides or the giving side committed to it; not yet approved by the members.</source>
      <translation>Agreed: both sides or the giving side committed to it; not yet approved by the members.</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>All reports</translation>
    </message>
    <message>
      <source>Arbitration</source>
      <translation>Arbitration</translation>
    </message>
    <message>
      <source>Bargaining</source>
      <translation>Bargaining</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmed</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Date not stated</translation>
    </message>
    <message>
      <source>Deal ratified</source>
      <translation>Deal ratified</translation>
    </message>
    <message>
      <source>Deal reached</source>
      <translation>Deal reached</translation>
    </message>
    <message>
      <source>Deal voted down</source>
      <translation>Deal voted down</translation>
    </message>
    <message>
      <source>Delegates vote</source>
      <translation>Delegates vote</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>Disputed</translation>
    </message>
    <message>
      <source>Disputed: open; the sides are at odds.</source>
      <translation>Disputed: open; the sides are at odds.</translation>
    </message>
    <message>
      <source>Fact-finding</source>
      <translation>Fact-finding</translation>
    </message>
    <message>
      <source>In court or before a board</source>
      <translation>In court or before a board</translation>
    </message>
    <message>
      <source>Lockout</source>
      <translation>Lockout</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>Mediation</translation>
    </message>
    <message>
      <source>Members vote</source>
      <translation>Members vote</translation>
    </message>
    <message>
      <source>Narrowing</source>
      <translation>Narrowing</translation>
    </message>
    <message>
      <source>Narrowing: reported closer, not agreed.</source>
      <translation>Narrowing: reported closer, not agreed.</translation>
    </message>
    <message>
      <source>No position reported</source>
      <translation>No position reported</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>Not reported</translation>
    </message>
    <message>
      <source>Not reported: no report so far says where this issue stands.</source>
      <translation>Not reported: no report so far says where this issue stands.</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposed</translation>
    </message>
    <message>
      <source>Proposed: a side put terms forward; no answer is reported.</source>
      <translation>Proposed: a side put terms forward; no answer is reported.</translation>
    </message>
    <message>
      <source>Ratified</source>
      <translation>Ratified</translation>
    </message>
    <message>
      <source>Ratified: approved by the members, or in force.</source>
      <translation>Ratified: approved by the members, or in force.</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <source>Rejected: a side refused the other's terms.</source>
      <translation>Rejected: a side refused the other's terms.</translation>
    </message>
    <message>
      <source>Reports differ</source>
      <translation>Reports differ</translation>
    </message>
    <message>
      <source>Source not stated</source>
      <translation>Source not stated</translation>
    </message>
    <message>
      <source>Strike or job action</source>
      <translation>Strike or job action</translation>
    </message>
    <message>
      <source>Talks suspended</source>
      <translation>Talks suspended</translation>
    </message>
    <message>
      <source>Vote on action</source>
      <translation>Vote on action</translation>
    </message>
    <message>
      <source>Why: %1</source>
      <translation>Why: %1</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Withdrawn</translation>
    </message>
    <message>
      <source>Withdrawn: the side that asked for it dropped it.</source>
      <translation>Withdrawn: the side that asked for it dropped it.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Yours</translation>
    </message>
    <message>
      <source>a question</source>
      <translation>a question</translation>
    </message>
    <message>
      <source>an earlier round</source>
      <translation>an earlier round</translation>
    </message>
    <message numerus="yes">
      <source>and %n copies</source>
      <translation>
        <numerusform>and %n copy</numerusform>
        <numerusform>and %n copies</numerusform>
      </translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archived</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>as of %1</translation>
    </message>
    <message>
      <source>conditional</source>
      <translation>conditional</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>demanded</source>
      <translation>demanded</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>denied</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>direct</translation>
    </message>
    <message>
      <source>fact</source>
      <translation>fact</translation>
    </message>
    <message>
      <source>high</source>
      <translation>high</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirect</translation>
    </message>
    <message>
      <source>low</source>
      <translation>low</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>medium</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixed</translation>
    </message>
    <message>
      <source>not analysed yet</source>
      <translation>not analysed yet</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>not yet</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>organization</translation>
    </message>
    <message>
      <source>other</source>
      <translation>other</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>place</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planned</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>quantity</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>set by you</translation>
    </message>
    <message>
      <source>set by you on %1</source>
      <translation>set by you on %1</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>starred</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
  </context>
  <context>
    <name>Work</name>
    <message>
      <source>Importing</source>
      <translation>Importing</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Reading</translation>
    </message>
  </context>
  <context>
    <name>_Progress</name>
    <message>
      <source>%1 %2 of %3 reports</source>
      <translation>%1 %2 of %3 reports</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
</TS>
