// The words of a page, each with the language it is marked to be in. Names and what people wrote themselves are left out.
() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.data.replace(/\s+/g, " ").trim();
    const element = walk.currentNode.parentElement;
    if (!/\p{L}{2}/u.test(text) || element.closest("script, style, textarea, pre, kbd, [translate=no]")) continue;
    found.push({ text, lang: element.closest("[lang]").lang });
  }
  return found;
}
