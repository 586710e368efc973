'use strict';
// Takes the list of comments for what it says and where it stands, and keeps only as much of it in the page as is looked at.
(() => {
  const CHUNK = 30;
  const $ = id => document.getElementById(id);
  const words = JSON.parse($('words').textContent);
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (all, i) => values[i]);
  const fold = text => text.normalize('NFKC').toLowerCase();
  const main = $('report'), aside = $('comments'), list = $('list'), above = $('above'), below = $('below'), form = $('filter');
  const search = $('search'), status = $('status');
  const wide = matchMedia('(min-width: 60rem)');
  const selects = [...form.querySelectorAll('select')];
  const labels = selects.map(select => [...select.options].map(option => option.textContent));

  // Where the marks of the report stand: paragraph, and from where to where in it.
  const parts = [], texts = [];
  for (const paragraph of main.querySelectorAll('article > [id]')) {
    let at = 0, text = '';
    for (const node of paragraph.childNodes) {
      if (node.nodeName === 'SUP') {
        continue;
      }
      text += node.textContent;
      const end = text.length;
      if (node.nodeName === 'MARK') {
        parts.push({ element: node, paragraph: +paragraph.id.slice(1), start: at, end, count: 0, shown: '' });
      }
      at = end;
    }
    texts[+paragraph.id.slice(1)] = text;
  }
  const partOf = new Map(parts.map((part, i) => [part.element, i]));

  /** The first mark that does not end before a place. */
  function firstPart(paragraph, offset) {
    let low = 0, high = parts.length;
    while (low < high) {
      const middle = low + high >> 1, part = parts[middle];
      if (part.paragraph < paragraph || part.paragraph === paragraph && part.end <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first mark that begins at a place or after it. */
  function partAfter(paragraph, offset) {
    let i = firstPart(paragraph, offset);
    while (i < parts.length && parts[i].paragraph === paragraph && parts[i].start < offset) {
      i++;
    }
    return i;
  }

  function cite(item, [paragraph, start, endParagraph, end]) {
    const words = texts.slice(paragraph, endParagraph + 1);
    words.push(words.pop().slice(0, end));
    words[0] = words[0].slice(start);
    const quote = source.createElement('blockquote');
    quote.textContent = words.join('\n');
    item.querySelector('.w').after(quote);
  }

  const source = new DOMParser().parseFromString($('all').textContent, 'text/html');
  const notes = [...source.querySelectorAll('ol.notes > li')].map(item => {
    const at = item.dataset.a ? item.dataset.a.split(' ').map(Number) : null;
    if (at) {
      cite(item, at);
    }
    return {
      item, at, facets: item.dataset.f.split(' ').map(Number), number: item.id.slice(1), text: fold(item.textContent),
      from: at ? firstPart(at[0], at[1]) : 0, to: at ? partAfter(at[2], at[3]) : 0
    };
  });
  const byItem = new Map(notes.map(note => [note.item, note]));

  let shown = notes, found = [];
  let first = 0, last = 0;
  let chosen = null;
  let here = [];
  let scrolled = false;
  let following = false;

  // ---- filter

  function filter() {
    const begin = performance.now();
    const wanted = selects.map(select => select.value === '' ? -1 : +select.value);
    const terms = fold(search.value).split(/\s+/).filter(term => term);
    const counts = labels.map(each => new Uint32Array(each.length));
    shown = [];
    for (const note of notes) {
      if (!terms.every(term => note.text.includes(term))) {
        continue;
      }
      let misses = 0, missed = -1;
      for (let i = 0; i < wanted.length; i++) {
        if (wanted[i] >= 0 && wanted[i] !== note.facets[i]) {
          misses++;
          missed = i;
        }
      }
      if (misses === 0) {
        shown.push(note);
      }
      // A choice says how many there would be if it were taken instead.
      for (let i = 0; i < wanted.length; i++) {
        if (misses === 0 || misses === 1 && missed === i) {
          counts[i][0]++;
          counts[i][note.facets[i] + 1]++;
        }
      }
    }
    found = counts;
    selects.forEach((select, i) => write(select, i, select.selectedIndex));
    status.textContent = say(shown.length ? 'shown' : 'none', shown.length, notes.length);
    const index = shown.indexOf(chosen);
    open(Math.max(0, index));
    if (index < 0) {
      choose(null);
    }
    paint();
    performance.measure('filter', { start: begin });
  }

  /** Writes behind a choice how many comments it would leave; all choices are written when they are about to be seen. */
  function write(select, i, j) {
    const text = say('option', labels[i][j], found[i][j]);
    if (select.options[j].textContent !== text) {
      select.options[j].textContent = text;
    }
  }

  selects.forEach((select, i) => ['focus', 'pointerdown', 'keydown'].forEach(kind =>
    select.addEventListener(kind, () => labels[i].forEach((label, j) => write(select, i, j)))));

  /** Strengthens the ground of a mark by how many of the comments shown are on it. */
  function paint() {
    const change = new Int32Array(parts.length + 1);
    for (const note of shown) {
      if (note.to > note.from) {
        change[note.from]++;
        change[note.to]--;
      }
    }
    let count = 0;
    for (let i = 0; i < parts.length; i++) {
      count += change[i];
      parts[i].count = count;
      dress(parts[i], false);
    }
    here.forEach(part => dress(part, true));
  }

  function dress(part, on) {
    const name = (part.count === 0 ? '' : part.count === 1 ? 'one' : part.count < 5 ? 'some' : 'many') + (on ? ' on' : '');
    if (part.shown !== name) {
      part.shown = name;
      part.element.className = name;
    }
  }

  // ---- the part of the list that is in the page

  const scroller = () => wide.matches ? aside : document.scrollingElement;

  function open(index) {
    first = index;
    last = Math.min(shown.length, index + CHUNK);
    list.replaceChildren(...shown.slice(first, last).map(note => note.item));
    // Asking where it is would make the browser lay everything out.
    if (wide.matches && scrolled) {
      aside.scrollTop = 0;
      scrolled = false;
    }
    watch();
  }

  function more() {
    const next = Math.min(shown.length, last + CHUNK);
    list.append(...shown.slice(last, next).map(note => note.item));
    last = next;
  }

  function before() {
    const height = list.offsetHeight, next = Math.max(0, first - CHUNK);
    list.prepend(...shown.slice(next, first).map(note => note.item));
    first = next;
    scroller().scrollTop += list.offsetHeight - height;
  }

  const ends = new IntersectionObserver(entries => {
    for (const entry of entries.filter(each => each.isIntersecting)) {
      if (entry.target === below && last < shown.length) {
        more();
        watch();
      } else if (entry.target === above && first > 0) {
        before();
        watch();
      }
    }
  });

  /** Asks anew whether an end of the list is in view. */
  function watch() {
    for (const end of [above, below]) {
      ends.unobserve(end);
      ends.observe(end);
    }
  }

  // ---- one comment

  /** Shows a comment and its passage; the side that the person looks at stays where it is. */
  function choose(note, from) {
    if (chosen) {
      chosen.item.removeAttribute('aria-current');
    }
    here.forEach(part => dress(part, false));
    list.querySelectorAll('.here').forEach(item => item.classList.remove('here'));
    chosen = note;
    here = note ? parts.slice(note.from, note.to) : [];
    here.forEach(part => dress(part, true));
    if (!note) {
      return;
    }
    note.item.setAttribute('aria-current', 'true');
    const index = shown.indexOf(note);
    if (index >= 0 && (index < first || index >= last)) {
      open(index);
    }
    if (from !== 'list') {
      note.item.scrollIntoView({ block: 'start' });
    }
    if (from !== 'report' && here.length) {
      following = false;
      here[0].element.scrollIntoView({ block: 'center' });
    }
    if (from === 'step') {
      note.item.tabIndex = -1;
      note.item.focus({ preventScroll: !wide.matches && here.length > 0 });
    }
  }

  function step(by) {
    if (!shown.length) {
      return;
    }
    const index = shown.indexOf(chosen);
    choose(shown[index < 0 ? (by > 0 ? first : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, index + by))], 'step');
  }

  function chooseMark(mark) {
    const index = partOf.get(mark);
    const on = shown.filter(note => note.from <= index && index < note.to);
    if (on.length) {
      choose(on[0], 'report');
      on.forEach(note => note.item.classList.add('here'));
      status.textContent = say('here', on.length, on.map(note => note.number).join('、'));
    }
  }

  // ---- what people do

  aside.addEventListener('scroll', () => scrolled = true, { passive: true });
  form.addEventListener('input', event => event.isComposing || filter());
  form.addEventListener('compositionend', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  $('next').addEventListener('click', () => step(1));
  $('previous').addEventListener('click', () => step(-1));
  document.addEventListener('keydown', event => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && event.altKey && event.target.nodeName !== 'SELECT') {
      event.preventDefault();
      step(by);
    }
  });
  list.addEventListener('click', event => {
    const note = byItem.get(event.target.closest('.notes > li'));
    const link = event.target.closest('a');
    if (note && (link || getSelection().isCollapsed)) {
      if (link) {
        event.preventDefault();
      }
      // Where the list is below the text, only the link leads back to it.
      choose(note, 'list');
      if (!wide.matches && !link && here.length) {
        note.item.scrollIntoView({ block: 'nearest' });
      }
    }
  });
  main.addEventListener('click', event => event.target.nodeName === 'MARK' && chooseMark(event.target));
  main.addEventListener('wheel', () => following = true, { passive: true });
  main.addEventListener('touchmove', () => following = true, { passive: true });
  main.addEventListener('keydown', () => following = true);
  main.addEventListener('pointerdown', () => following = true);

  /** The list goes along with the text, unless it was the list that moved the text. */
  let top = -1;
  const visible = new Set();
  const reading = new IntersectionObserver(entries => {
    entries.forEach(entry => entry.isIntersecting ? visible.add(+entry.target.id.slice(1)) : visible.delete(+entry.target.id.slice(1)));
    const now = Math.min(...visible);
    if (wide.matches && following && visible.size && now !== top) {
      const index = shown.findIndex(note => note.at && note.at[0] >= now);
      if (index >= 0) {
        open(index);
      }
    }
    top = now;
  }, { root: null });

  addEventListener('beforeprint', () => {
    const kept = new Set(shown.map(note => '#c' + note.number));
    main.querySelectorAll('sup a').forEach(link => link.hidden = !kept.has(link.getAttribute('href')));
    list.replaceChildren(...shown.map(note => note.item));
  });
  addEventListener('afterprint', () => open(first));

  document.documentElement.classList.add('js');
  form.hidden = notes.length === 0;
  $('steps').hidden = notes.length === 0;
  list.hidden = false;
  if (notes.length) {
    filter();
  }
  const asked = notes.find(note => '#c' + note.number === location.hash);
  if (asked) {
    choose(asked, 'step');
  }
  if (aside.dataset.byPlace === 'true') {
    main.querySelectorAll('article > [id]').forEach(paragraph => reading.observe(paragraph));
  }
})();
