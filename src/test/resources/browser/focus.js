// Whether the element that has the focus can be seen to have it: an empty line, what is wrong, or "end" where the page has no more stops.
() => {
  const at = document.activeElement;
  if (!at || at === document.body || at.dataset.seen) return "end";
  at.dataset.seen = "yes";
  const name = `<${at.tagName.toLowerCase()} class="${at.getAttribute("class") ?? ""}"> ${at.textContent.trim().slice(0, 40)}`;
  const light = colour => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number).map(one => one / 255).map(one => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const ground = element => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/^rgba\(.*, 0\)$|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (one, other) => { const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b); return (bright + .05) / (dark + .05); };

  // A line of at least 2 px round it that stands out from what is behind it; a stop of the drawing has its line on the mark.
  const lined = [at, ...at.querySelectorAll(".mark-base, .mark")].some(one => {
    const style = getComputedStyle(one);
    if (one !== at) return parseFloat(style.strokeWidth) >= 3 && style.stroke !== "none";
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && contrast(style.outlineColor, ground(at.parentElement)) >= 3;
  });
  if (!lined) return `no line round ${name}`;

  // In the window, and not wholly under something that sticks.
  const box = at.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight) return `outside the window: ${name}`;
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
  if (!points.some(point => point && (at.contains(point) || point.contains(at) || point.closest("label")?.contains(at)))) return `covered: ${name}`;
  return "";
}
