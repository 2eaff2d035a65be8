package org.cascadetutor.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Watches the pages of a browser for anything that hostile text did there: dialogs, windows, downloads, requests to elsewhere, new globals; and
 * looks through what the browser made of a page for anything that could act later.
 */
final class Inert {

    /** Before a page's own script: what is there at first. */
    private static final String BEFORE =
            "window.__before = new Set(Object.getOwnPropertyNames(window)); window.__before.add('__before');";

    /** What pages of ours make themselves. */
    private static final String OURS = "['htmx']";

    /** Every event that a left-over handler would wait for. */
    private static final String PROVOKE =
            """
            () => { const stop = event => { const link = event.target.closest && event.target.closest('a[href]');
                if (!link || /^(https?|mailto):$/.test(link.protocol)) event.preventDefault(); };
              for (const event of ['click', 'submit', 'keydown']) document.addEventListener(event, stop, true);
              const events = ['mouseover', 'focus', 'load', 'error', 'toggle', 'begin', 'animationstart'];
              for (const one of document.querySelectorAll('body *'))
                for (const event of events) one.dispatchEvent(new Event(event, {cancelable: true}));
              for (const one of document.querySelectorAll('body a[href]')) if (!/^https?:$/.test(one.protocol)) one.click(); }
            """;

    /** The argument says whether the page may have what our own pages have. */
    private static final String LOOK =
            """
            ours => { const found = [];
              const never = new Set(('iframe frame frameset object embed applet base foreignObject animate animateMotion'
                + ' animateTransform set handler feImage image img picture source video audio track math style template noscript'
                + ' marquee portal fencedframe xss isindex').toLowerCase().split(' '));
              const only = new Set('script link meta form input button select textarea dialog'.split(' '));
              const local = value => new URL(value, location.href).origin === location.origin;
              for (const one of document.querySelectorAll('*')) {
                const name = one.localName.toLowerCase();
                if (never.has(name) || (!ours && only.has(name))) found.push('<' + name + '>');
                if (name === 'script' && !(one.getAttribute('src') || '').match(/^\\/(assets|_static)\\//)) found.push('script');
                if (name === 'link' && !local(one.href)) found.push('link ' + one.href);
                if (name === 'meta' && one.httpEquiv) found.push('meta ' + one.httpEquiv);
                for (const attribute of one.attributes) {
                  const key = attribute.name.toLowerCase(), value = attribute.value;
                  const flat = value.replace(/[\\s\\x00-\\x1f]/g, '').toLowerCase();
                  if (key.startsWith('on') || key.includes('hx-on') || key === 'srcdoc' || key === 'style') found.push(key + '=' + value);
                  if (['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background', 'srcset', 'ping'].includes(key)
                    && /^[a-z][a-z0-9+.-]*:/.test(flat) && !/^(https?|mailto):/.test(flat)) found.push(key + '=' + value);
                  if ((/^(data-)?hx-(get|post|put|patch|delete)$/.test(key) || ['action', 'formaction', 'src'].includes(key)) && !local(value))
                    found.push(key + '=' + value);
                  if (flat.includes('url(') && !/^url\\(#[\\w.-]+\\)$/.test(flat) && ['svg', 'g'].concat(
                    'path rect circle ellipse line polyline polygon text tspan use stop'.split(' ')).includes(name))
                    found.push(key + '=' + value);
                }
              }
              return found; }
            """;

    private static final String GLOBALS =
            "() => Object.getOwnPropertyNames(window).filter(name => !(window.__before || new Set()).has(name) && !"
                    + OURS + ".includes(name))";

    private final List<String> happened = new ArrayList<>();

    /** Watches all pages of the context; requests that are not expected are stopped and noted. */
    static Inert watching(BrowserContext context, Predicate<String> expected) {
        Inert inert = new Inert();
        context.addInitScript(BEFORE);
        context.onRequest(request -> {
            if (!expected.test(request.url())) {
                inert.happened.add("request " + request.url());
            }
        });
        context.onConsoleMessage(message -> inert.console(message.type(), message.text()));
        context.onDialog(dialog -> {
            inert.happened.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        context.onPage(page -> inert.happened.add("window " + page.url()));
        return inert;
    }

    private void console(String type, String text) {
        if (!type.equals("error") && !type.equals("warning")) {
            happened.add("console " + text);
        }
    }

    /** Opens a page to work with. */
    Page open(BrowserContext context) {
        Page page = context.newPage();
        happened.remove("window about:blank");
        page.onDownload(download -> happened.add("download " + download.url()));
        return page;
    }

    /** What in a page of ours could act, or did. */
    List<String> inOurs(Page page) {
        return look(page, true);
    }

    /** What in a page of nothing but compiled content could act, or did. */
    List<String> inContent(Page page) {
        return look(page, false);
    }

    @SuppressWarnings("unchecked")
    private List<String> look(Page page, boolean ours) {
        List<String> all = new ArrayList<>((List<String>) page.evaluate(LOOK, ours));
        page.evaluate(PROVOKE);
        ((List<String>) page.evaluate(GLOBALS)).forEach(name -> all.add("global " + name));
        all.addAll(happened);
        happened.clear();
        return all;
    }
}
