package org.ediframework.io.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Objective;
import org.ediframework.core.plan.Rating;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.Formulas;
import org.ediframework.io.cells.Workbook;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;

/** Puts a plan together from a sheet and its map. For one sheet. */
final class SheetPlan {

    private final SheetMap map;
    private final Optional<ActionPlan> previous;
    private final ImportNotes notes;
    private final Limits limits;
    private final RuleMessages messages;
    private final Map<String, KeyArea> keyAreas = new LinkedHashMap<>();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    SheetPlan(SheetMap map, Optional<ActionPlan> previous, ImportNotes notes, Limits limits, RuleMessages messages) {
        this.map = map;
        this.previous = previous;
        this.notes = notes;
        this.limits = limits;
        this.messages = messages;
    }

    Optional<ActionPlan> read(Workbook workbook) {
        Optional<CellSheet> found = sheet(workbook);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CellSheet sheet = found.get();
        notes.isAbout(sheet.name());
        tell(sheet);
        SheetTable table = new SheetTable(sheet, map, notes);
        if (!table.read()) {
            return Optional.empty();
        }
        if (table.lines().isEmpty()) {
            notes.refuse(StructureRule.MALFORMED, ".noActions", sheet.name());
            return Optional.empty();
        }
        return head().map(head -> plan(head, table));
    }

    private Optional<CellSheet> sheet(Workbook workbook) {
        if (map.sheet().isPresent()) {
            String named = map.sheet().get();
            Optional<CellSheet> sheet = workbook.sheets().stream()
                    .filter(each -> each.name().strip().equalsIgnoreCase(named.strip()))
                    .findFirst();
            if (sheet.isEmpty()) {
                List<String> names =
                        workbook.sheets().stream().map(CellSheet::name).toList();
                notes.refuse(StructureRule.MISSING_PROPERTY, ".sheet", named, names);
            }
            return sheet;
        }
        List<CellSheet> visible =
                workbook.sheets().stream().filter(each -> !each.isHidden()).toList();
        Optional<CellSheet> first = visible.stream()
                .filter(each -> FoundHeader.find(each).isPresent())
                .findFirst()
                .or(() -> map.headerRow().isPresent() ? visible.stream().findFirst() : Optional.empty());
        if (first.isEmpty()) {
            SheetImport.refuse(visible, notes);
        }
        workbook.sheets().stream()
                .filter(CellSheet::isHidden)
                .forEach(hidden -> notes.noteWhole("hiddenSheet", hidden.name()));
        return first;
    }

    /** What of a sheet is read otherwise than it looks. */
    private void tell(CellSheet sheet) {
        if (sheet.hasConditionalColours()) {
            notes.note(1, 0, "", "conditionalColours");
        }
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.ERROR) {
                    notes.ask(row.number(), cell.column(), "", "errorCell", cell.text());
                }
            }
        }
        Formulas formulas = Formulas.of(sheet);
        formulas.first()
                .map(first -> CellSheet.cellName(first.row(), first.column()))
                .ifPresent(first -> notes.noteWhole("formulas", formulas.count(), first));
    }

    /** What no row says, as a document of its own. */
    private Optional<ActionPlan> head() {
        Map<String, OpenValue> head = new LinkedHashMap<>();
        head.put("formatVersion", new OpenValue.Text(ActionPlan.formatVersion()));
        map.plan().forEach((name, value) -> {
            if (name.equals("period") && value instanceof OpenValue.Text text) {
                head.put(name, period(text.value()));
            } else {
                head.put(name, value);
            }
        });
        Map<String, OpenValue> revision = new LinkedHashMap<>();
        revision.put("number", new OpenValue.Numeral("1"));
        revision.put("status", new OpenValue.Text("DRAFT"));
        head.putIfAbsent("revision", new OpenValue.Members(revision));
        byte[] json = OpenJson.toJson(head).getBytes(StandardCharsets.UTF_8);
        Loaded<ActionPlan> loaded =
                JsonFormat.plans().withLimits(limits).withMessages(messages).read(json, "map");
        for (Finding finding : loaded.getFindings().getFirst()) {
            notes.refuse(StructureRule.MALFORMED, ".mapPlan", "/plan" + finding.getPointer(), finding.getMessage());
        }
        return loaded.getValue();
    }

    /** From the first day of a month to the last of another, or from day to day. */
    private static OpenValue period(String text) {
        String[] ends = text.split("/", -1);
        Optional<Due> stretch = Due.find(text);
        Map<String, OpenValue> period = new LinkedHashMap<>();
        if (ends.length == 2
                && stretch.isPresent()
                && stretch.get().getFirstDay().isPresent()
                && stretch.get().getLastDay().isPresent()) {
            period.put(
                    "start",
                    new OpenValue.Text(stretch.get().getFirstDay().get().toString()));
            period.put(
                    "end", new OpenValue.Text(stretch.get().getLastDay().get().toString()));
            return new OpenValue.Members(period);
        }
        return new OpenValue.Text(text);
    }

    private ActionPlan plan(ActionPlan head, SheetTable table) {
        SheetWordsRead words = new SheetWordsRead(map, notes);
        SheetDays days = new SheetDays(map, notes, table.lines());
        ActionReader reader = new ActionReader(map, notes, days, words, owners(table.lines()));
        KeptIds ids = new KeptIds(map, previous, notes);
        List<Action> actions = new ArrayList<>();
        for (SheetLine line : table.lines()) {
            String id = ids.of(line);
            Action.Builder action = reader.read(line, id);
            Optional<KeyArea> keyArea = keyArea(line, table.sectionOf(line.row()));
            keyArea.ifPresent(area -> action.addKeyAreas(area.getId()));
            objective(line, table.sectionOf(line.row()), keyArea)
                    .ifPresent(objective -> action.addObjectives(objective.getId()));
            actions.add(action.build());
        }
        ActionPlan.Builder plan = ActionPlan.builder().from(head).addAllActions(actions);
        plan.addAllKeyAreas(keyAreas.values());
        plan.addAllObjectives(objectives.values());
        if (head.getRatingKey().isEmpty()) {
            words.ratings()
                    .forEach(rating -> plan.addRatingKey(
                            Rating.builder().value(rating).meaning(rating).build()));
        }
        return plan.build();
    }

    private Map<Integer, OwnerGrammar> owners(List<SheetLine> lines) {
        Map<Integer, OwnerGrammar> owners = new HashMap<>();
        for (SheetLine line : lines) {
            for (SheetLine.Entry entry : line.all(Field.RESPONSIBLE)) {
                owners.computeIfAbsent(
                                entry.column().index(),
                                unused -> new OwnerGrammar(entry.column().meaning()))
                        .learn(entry.text());
            }
        }
        return owners;
    }

    private Optional<KeyArea> keyArea(SheetLine line, String section) {
        String own = line.text(Field.KEY_AREA);
        String title = own.isEmpty() && map.sections() == Field.KEY_AREA ? section : own;
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(keyAreas.computeIfAbsent(title, unused -> KeyArea.builder()
                .id(free(title, "area"))
                .title(title)
                .kind(KeyAreaKind.OTHER)
                .build()));
    }

    private Optional<Objective> objective(SheetLine line, String section, Optional<KeyArea> keyArea) {
        String own = line.text(Field.OBJECTIVE);
        String title = own.isEmpty() && map.sections() == Field.OBJECTIVE ? section : own;
        String rationale = line.text(Field.RATIONALE);
        if (title.isEmpty()) {
            if (!rationale.isEmpty()) {
                SheetLine.Entry entry = line.all(Field.RATIONALE).get(0);
                notes.ask(line.row(), entry, "rationaleAlone");
            }
            return Optional.empty();
        }
        List<String> lines = ActionReader.lines(title);
        String first = lines.isEmpty() ? title : lines.get(0);
        Objective known = objectives.get(title);
        if (known == null) {
            Objective.Builder objective =
                    Objective.builder().id(free(first, "objective")).title(first);
            keyArea.ifPresent(area -> objective.keyArea(area.getId()));
            String more = String.join("\n", lines.subList(Math.min(1, lines.size()), lines.size()));
            String why = rationale.isEmpty() ? more : more.isEmpty() ? rationale : more + "\n" + rationale;
            if (!why.isEmpty()) {
                objective.rationale(why);
            }
            known = objective.build();
            objectives.put(title, known);
        }
        return Optional.of(known);
    }

    /** An id made of the first words of a title, which nothing else has. */
    private String free(String title, String otherwise) {
        return KeptIds.free(title, otherwise, taken);
    }
}
