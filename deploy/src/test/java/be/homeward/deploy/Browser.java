package be.homeward.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium with a profile of its own, in which somebody uses the console. */
final class Browser implements AutoCloseable {
    private static final Optional<Path> CHROMIUM = installed("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = installed("chromedriver");

    final ChromeDriver driver;
    private final Platform platform;
    private final Path profile;

    Browser(Platform platform) {
        this.platform = platform;
        try {
            profile = Files.createTempDirectory("homeward-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var options = new ChromeOptions()
                .setBinary(CHROMIUM.orElseThrow().toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
                .addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync")
                .addArguments("--user-data-dir=" + profile, "--accept-lang=nl", "--window-size=1280,900");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    }

    /** Whether there is one on this machine; without it, whoever runs the tests is told. */
    static boolean there() {
        boolean there = CHROMIUM.isPresent() && DRIVER.isPresent();
        if (!there) {
            System.err.println("No chromium with chromedriver on this machine: the console is not looked at.");
        }
        return there;
    }

    /** Somebody of the demo, who comes to the console for the first time today. */
    void signIn(String login, String language) {
        open("/");
        fill("username", login);
        fill("password", "demo");
        find("button").click();
        find("header");
        driver.get(driver.getCurrentUrl() + "?lang=" + language);
    }

    void open(String path) {
        driver.get(platform.reads(path).toString());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    void fill(String name, String value) {
        WebElement field = driver.findElement(By.name(name));
        if ("date".equals(field.getAttribute("type"))) { // how its parts are typed depends on the machine's locale
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
    }

    /** What a reader sees. */
    String text() {
        return find("main").getText();
    }

    /** A picture of the page, for whoever wants to look. */
    void picture(Path file, int width) throws IOException {
        driver.manage().window().setSize(new Dimension(width, 900));
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    private static Optional<Path> installed(String... names) {
        List<Path> folders =
                Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftBehind) {
            // only a profile that nobody uses
        }
    }
}
